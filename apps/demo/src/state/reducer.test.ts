import { describe, expect, it } from 'vitest';
import type { FilingEntry } from '../worker/filing-entry';
import type { OpeningEnd } from '../worker/opening';
import { reduce } from './reducer';
import type { Action } from './state';
import { initialState, type State } from './state';

function entry(id: number): FilingEntry {
  return {
    id,
    source: `${id}.htm`,
    entity: null,
    cik: null,
    form: null,
    end: null,
    accession: null,
    facts: 1,
    errors: 0,
  };
}

const progress = { read: 1, size: 2 };
const done: OpeningEnd = { how: 'done', unread: [] };

function after(...actions: Action[]): State {
  return actions.reduce(reduce, initialState);
}

function opened(...ids: number[]): Action[] {
  return [
    { type: 'opening', names: ['a.zip'], example: null },
    { type: 'news', found: ids.map(entry), progress },
    { type: 'opened', end: done },
  ];
}

function ids({ filings }: State): number[] {
  return filings.map(({ id }) => id);
}

describe('opening', () => {
  it('shows the first filing as soon as it is found, and keeps it', () => {
    const [start, news] = opened(1, 2);
    const state = after(start as Action, news as Action);
    expect(state).toMatchObject({ selected: 1, opening: { names: ['a.zip'], progress } });
    const later = reduce(state, { type: 'news', found: [entry(3)], progress });
    expect([later.selected, ids(later)]).toEqual([1, [1, 2, 3]]);
  });

  it('ends at the newest filing, unless the reader chose one', () => {
    const [first, ...later] = ['2023-12-31', '2025-12-31', '2024-12-31'].map((end, index) => ({
      ...entry(index + 1),
      end,
    }));
    const found = (...filings: (FilingEntry | undefined)[]): Action => ({
      type: 'news',
      found: filings.filter((filing) => filing !== undefined),
      progress,
    });
    const start: Action = { type: 'opening', names: ['a.zip'], example: null };
    const end: Action = { type: 'opened', end: done };
    expect(after(start, found(first, ...later)).selected).toBe(2);
    const read = [start, found(first), found(...later)];
    expect(after(...read).selected).toBe(1);
    expect(after(...read, end).selected).toBe(2);
    expect(after(...read, { type: 'isolate', lane: 0 }, end).selected).toBe(1);
    expect(after(...read, { type: 'select', id: 3 }, end).selected).toBe(3);
    // What is opened later is listed, and takes no one away from what they read.
    const newer = { ...entry(4), end: '2026-12-31' };
    expect(after(...read, end, start, found(newer), end).selected).toBe(2);
  });

  it('adds to what is open', () => {
    expect(ids(after(...opened(1), ...opened(2)))).toEqual([1, 2]);
  });

  it.each([
    ['an example by files', null, 'annual-report'],
    ['files by an example', 'annual-report', null],
    ['an example by another', 'incident', 'annual-report'],
  ])('replaces %s', (_, example, before) => {
    const first: Action = { type: 'opening', names: ['x'], example: before };
    const state = after(first, { type: 'news', found: [entry(1)], progress });
    const next = reduce(state, { type: 'opening', names: ['y'], example });
    expect(next).toMatchObject({ filings: [], selected: null, example });
  });

  it('ignores news of what was closed meanwhile', () => {
    expect(
      after(
        ...opened(1).slice(0, 2),
        { type: 'closeAll' },
        { type: 'news', found: [entry(2)], progress },
      ),
    ).toBe(initialState);
  });

  it.each([
    ['that nothing was found', { how: 'done', unread: [] }, { kind: 'nothing', details: [] }],
    [
      'what could not be read',
      { how: 'done', unread: [{ name: 'a', reason: 'gone' }] },
      { kind: 'unread', details: ['a: gone'] },
    ],
    ['that it was cancelled', { how: 'cancelled', unread: [] }, { kind: 'cancelled', details: [] }],
    ['that the tab is full', { how: 'full', unread: [] }, { kind: 'full', details: [] }],
  ] as const)('reports %s', (_, end, notice) => {
    const state = after(
      { type: 'opening', names: ['x'], example: null },
      { type: 'opened', end: { ...end, unread: [...end.unread] } },
    );
    expect(state).toMatchObject({ opening: null, notice });
  });

  it('reports nothing if all went well', () => {
    expect(after(...opened(1)).notice).toBeNull();
  });
});

describe('the view of a filing', () => {
  const reading = after(
    ...opened(1, 2, 3),
    { type: 'isolate', lane: 2 },
    { type: 'severity', severity: 'info', shown: false },
    { type: 'code', code: 'fact-nil' },
  );

  it('is reset when another filing is selected, but not when the same one is', () => {
    expect(reduce(reading, { type: 'select', id: 2 })).toMatchObject({
      isolated: null,
      filter: { hidden: [], code: null },
    });
    expect(reduce(reading, { type: 'select', id: 1 })).toBe(reading);
  });

  it('shows one lane or all', () => {
    expect(reduce(reading, { type: 'isolate', lane: 2 }).isolated).toBeNull();
    expect(reduce(reading, { type: 'isolate', lane: 0 }).isolated).toBe(0);
  });

  it('is filtered by severities and a code', () => {
    expect(reading.filter).toEqual({ hidden: ['info'], code: 'fact-nil' });
    const shown = reduce(reading, { type: 'severity', severity: 'info', shown: true });
    expect(shown.filter.hidden).toEqual([]);
  });

  it('shows the source at a fact', () => {
    expect(reduce(reading, { type: 'source', fact: 4 })).toMatchObject({ view: 'source', fact: 4 });
  });

  it('never compares a filing with itself', () => {
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
  ])('a filing keeps the others open and shows a neighbour: %i, %j, %i', (id, left, selected) => {
    const state = reduce(open, { type: 'close', id });
    expect([ids(state), state.selected]).toEqual([left, selected]);
  });

  it('a compared filing ends the comparison', () => {
    expect(reduce(open, { type: 'close', id: 3 }).against).toBeNull();
  });

  it('the last filing leads back to the start', () => {
    expect(after(...opened(1), { type: 'close', id: 1 })).toBe(initialState);
  });
});
