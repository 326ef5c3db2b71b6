import { describe, expect, it } from 'vitest';
import type { FilingEntry } from '../worker/filing-entry';
import { byPeriod, isSameRegistrant, newestOf } from './filing-order';

function filing(id: number, given: Partial<FilingEntry>): FilingEntry {
  const nothing = { source: null, entity: null, cik: null, form: null, end: null, accession: null };
  return { id, ...nothing, facts: 1, errors: 0, ...given };
}

describe('the order of filings', () => {
  it.each([
    ['by period', { end: '2024-12-31' }, { end: '2025-06-30' }],
    ['without a period first', { end: null }, { end: '2024-12-31' }],
    ['an amendment after its original', { form: '10-K' }, { form: '10-K/A' }],
    ['by accession number', { accession: '0001-25-000009' }, { accession: '0001-26-000001' }],
  ])('is %s', (_, older, newer) => {
    const [a, b] = [filing(1, older), filing(2, newer)];
    expect([a, b].sort(byPeriod)).toEqual([a, b]);
    expect([b, a].sort(byPeriod)).toEqual([a, b]);
    expect([newestOf([a, b]), newestOf([b, a])]).toEqual([b, b]);
  });

  it('is that of the list where nothing orders them', () => {
    const filings = [filing(2, {}), filing(1, {})];
    expect([...filings].sort(byPeriod)).toEqual(filings);
    expect(newestOf(filings)?.id).toBe(2);
    expect(newestOf([])).toBeUndefined();
  });
});

it.each([
  [true, { cik: '0000000007' }, { cik: '7', entity: 'Quarry Bell Works' }],
  [false, { cik: '7', entity: 'Quarry Bell Works' }, { cik: '8', entity: 'Quarry Bell Works' }],
  [true, { cik: '7', entity: 'Quarry Bell Works' }, { entity: 'QUARRY BELL WORKS' }],
  [false, { cik: '7' }, { entity: 'Quarry Bell Works' }],
  [false, {}, {}],
])('%s: %j and %j are from one registrant', (expected, a, b) => {
  expect(isSameRegistrant(filing(1, a), filing(2, b))).toBe(expected);
  expect(isSameRegistrant(filing(2, b), filing(1, a))).toBe(expected);
});
