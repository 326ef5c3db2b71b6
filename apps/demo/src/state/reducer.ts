import type { FilingEntry } from '../worker/filing-entry';
import type { OpeningEnd, Progress } from '../worker/opening';
import { newestOf } from './filing-order';
import type { Action } from './state';
import { initialState, type Notice, noFilter, type State } from './state';

/** Applies an action to the state of the page. */
export function reduce(state: State, action: Action): State {
  const next = applied(state, action);
  const isChoice = !ofReading.includes(action.type) && next.selected !== null;
  return isChoice && !next.isChosen ? { ...next, isChosen: true } : next;
}

/** What happens to the page without a choice of the reader among the filings. */
const ofReading: readonly Action['type'][] = [
  'opening',
  'news',
  'opened',
  'failed',
  'unsaved',
  'noticed',
];

function applied(state: State, action: Action): State {
  switch (action.type) {
    case 'opening': {
      const kept = action.example === null && state.example === null ? state : initialState;
      const { names, example } = action;
      const view = example === null ? kept.view : state.view;
      return {
        ...kept,
        view,
        example,
        notice: null,
        opening: { names, progress: { read: 0, size: 0 } },
      };
    }
    case 'news':
      return withFound(state, action.found, action.progress);
    case 'opened':
      return { ...withNewest(state), opening: null, notice: noticeOf(action.end, state) };
    case 'failed':
      return { ...state, opening: null, notice: { kind: 'failed', details: [action.reason] } };
    case 'unsaved':
      return { ...state, notice: { kind: 'unsaved', details: [action.name] } };
    case 'noticed':
      return { ...state, notice: null };
    case 'select':
      return action.id === state.selected ? state : select(state, action.id);
    case 'close':
      return withoutFiling(state, action.id);
    case 'closeAll':
      return initialState;
    case 'view':
      return { ...state, view: action.view };
    case 'against':
      return action.id === state.selected
        ? state
        : { ...state, against: action.id, swapped: false };
    case 'swap':
      return { ...state, swapped: !state.swapped };
    case 'isolate':
      return { ...state, isolated: action.lane === state.isolated ? null : action.lane };
    case 'source':
      return { ...state, view: 'source', fact: action.fact };
    case 'severity': {
      const others = state.filter.hidden.filter((each) => each !== action.severity);
      const hidden = action.shown ? others : [...others, action.severity];
      return { ...state, filter: { ...state.filter, hidden } };
    }
    case 'code':
      return { ...state, filter: { ...state.filter, code: action.code } };
    case 'rule':
      return { ...state, rule: action.code };
  }
}

/** Resets what belongs to one filing when another is shown. */
function shown(id: number | null): Partial<State> {
  return { selected: id, swapped: false, isolated: null, filter: noFilter, fact: null, rule: null };
}

/** Selects a filing, which is never compared with itself. */
function select(state: State, id: number): State {
  const against = state.against === id ? null : state.against;
  return { ...state, ...shown(id), against };
}

function withFound(state: State, found: readonly FilingEntry[], progress: Progress): State {
  // It was on its way when everything was closed.
  if (state.opening === null) return state;
  const next = {
    ...state,
    filings: found.length === 0 ? state.filings : [...state.filings, ...found],
    opening: { ...state.opening, progress },
  };
  const newest = newestOf(found);
  return state.selected === null && newest !== undefined ? { ...next, ...shown(newest.id) } : next;
}

/** Selects the newest filing of an opening, unless the reader is at another one. */
function withNewest(state: State): State {
  const newest = state.isChosen ? undefined : newestOf(state.filings);
  if (newest === undefined) return state;
  const next = newest.id === state.selected ? state : select(state, newest.id);
  return { ...next, isChosen: true };
}

function noticeOf({ how, unread }: OpeningEnd, { filings }: State): Notice | null {
  const details = unread.map(({ name, reason }) => `${name}: ${reason}`);
  if (how !== 'done') return { kind: how, details };
  if (details.length > 0) return { kind: 'unread', details };
  return filings.length === 0 ? { kind: 'nothing', details: [] } : null;
}

function withoutFiling(state: State, id: number): State {
  const at = state.filings.findIndex((filing) => filing.id === id);
  const filings = state.filings.filter((filing) => filing.id !== id);
  const against = state.against === id ? null : state.against;
  if (filings.length === 0 && state.opening === null) return initialState;
  if (state.selected !== id) return { ...state, filings, against };
  const neighbour = filings[Math.min(at, filings.length - 1)]?.id ?? null;
  return { ...state, filings, against, ...shown(neighbour) };
}
