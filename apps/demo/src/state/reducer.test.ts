import { describe, expect, it } from 'vitest';
import type { FilingEntry } from '../worker/entry';
import type { OpeningEnd } from '../worker/opening';
import type { Action } from './action';
import { reduce } from './reducer';
import { initialState, type State } from './state';

const entry = (id: number): FilingEntry => ({
  id,
  source: `${id}.htm`,
  entity: null,
  cik: null,
  form: null,
  end: null,
  accession: null,
  facts: 1,
  errors: 0,
});

const progress = { read: 1, size: 2 };
const done: OpeningEnd = { how: 'done', unread: [] };

function after(...actions: Action[]): State {
  return actions.reduce(reduce, initialState);
}

const opened = (...ids: number[]): Action[] => [
  { type: 'opening', names: ['a.zip'], example: null },
  { type: 'news', found: ids.map(entry), progress },
  { type: 'opened', end: done },
];

const ids = ({ filings }: State): number[] => filings.map(({ id }) => id);

describe('opening', () => {
  it('shows the first filing as soon as it is found, and keeps it', () => {
    const [start, news] = opened(1, 2);
    const state = after(start as Action, news as Action);
    expect(state).toMatchObject({ selected: 1, opening: { names: ['a.zip'], progress } });
    const later = reduce(state, { type: 'news', found: [entry(3)], progress });
    expect([later.selected, ids(later)]).toEqual([1, [1, 2, 3]]);
  });

  it('adds to what is open', () => {
    expect(ids(after(...opened(1), ...opened(2)))).toEqual([1, 2]);
  });

  it.each([
    ['an example gives way to files', null, 'annual-report'],
    ['files give way to an example', 'annual-report', null],
    ['an example gives way to another', 'incident', 'annual-report'],
  ])('%s', (_, example, before) => {
    const first: Action = { type: 'opening', names: ['x'], example: before };
    const state = after(first, { type: 'news', found: [entry(1)], progress });
    const next = reduce(state, { type: 'opening', names: ['y'], example });
    expect(next).toMatchObject({ filings: [], selected: null, example });
  });

  it('takes no news of what was closed meanwhile', () => {
    expect(
      after(
        ...opened(1).slice(0, 2),
        { type: 'closeAll' },
        { type: 'news', found: [entry(2)], progress },
      ),
    ).toBe(initialState);
  });

  it.each([
    ['nothing', { how: 'done', unread: [] }, { kind: 'nothing', details: [] }],
    [
      'what could not be read',
      { how: 'done', unread: [{ name: 'a', reason: 'gone' }] },
      { kind: 'unread', details: ['a: gone'] },
    ],
    ['that it was cancelled', { how: 'cancelled', unread: [] }, { kind: 'cancelled', details: [] }],
    ['that there is no room', { how: 'full', unread: [] }, { kind: 'full', details: [] }],
  ] as const)('says %s at the end', (_, end, notice) => {
    const state = after(
      { type: 'opening', names: ['x'], example: null },
      { type: 'opened', end: { ...end, unread: [...end.unread] } },
    );
    expect(state).toMatchObject({ opening: null, notice });
  });

  it('says nothing where all went well', () => {
    expect(after(...opened(1)).notice).toBeNull();
  });
});

describe('what is shown of a filing', () => {
  const reading = after(
    ...opened(1, 2, 3),
    { type: 'isolate', lane: 2 },
    { type: 'severity', severity: 'info', shown: false },
    { type: 'code', code: 'fact-nil' },
  );

  it('gives way when another is selected, and stays when the same one is', () => {
    expect(reduce(reading, { type: 'select', id: 2 })).toMatchObject({
      isolated: null,
      filter: { hidden: [], code: null },
    });
    expect(reduce(reading, { type: 'select', id: 1 })).toBe(reading);
  });

  it('is one lane or all', () => {
    expect(reduce(reading, { type: 'isolate', lane: 2 }).isolated).toBeNull();
    expect(reduce(reading, { type: 'isolate', lane: 0 }).isolated).toBe(0);
  });

  it('is filtered by severities and a code', () => {
    expect(reading.filter).toEqual({ hidden: ['info'], code: 'fact-nil' });
    const shown = reduce(reading, { type: 'severity', severity: 'info', shown: true });
    expect(shown.filter.hidden).toEqual([]);
  });

  it('is the source at a fact, when it is asked for', () => {
    expect(reduce(reading, { type: 'source', fact: 4 })).toMatchObject({ view: 'source', fact: 4 });
  });

  it('is never a comparison with itself', () => {
    const compared = reduce(reading, { type: 'against', id: 2 });
    expect(compared.against).toBe(2);
    expect(reduce(compared, { type: 'select', id: 2 }).against).toBeNull();
    expect(reduce(reading, { type: 'against', id: 1 }).against).toBeNull();
  });
});

describe('closing', () => {
  const open = after(...opened(1, 2, 3), { type: 'select', id: 2 }, { type: 'against', id: 3 });

  it.each([
    [2, [1, 3], 3],
    [1, [2, 3], 2],
    [3, [1, 2], 2],
  ])('filing %i leaves %j open and shows %i', (id, left, selected) => {
    const state = reduce(open, { type: 'close', id });
    expect([ids(state), state.selected]).toEqual([left, selected]);
  });

  it('a compared filing ends the comparison', () => {
    expect(reduce(open, { type: 'close', id: 3 }).against).toBeNull();
  });

  it('the last one leads back to the beginning', () => {
    expect(after(...opened(1), { type: 'close', id: 1 })).toBe(initialState);
  });
});
