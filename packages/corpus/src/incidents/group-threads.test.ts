import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupThreads } from './group-threads';
import type { IncidentRow } from './incident-rows';

function row(key: string, details: Partial<IncidentRow> = {}): IncidentRow {
  const event = { period_end: '2026-01-20', period_rounded: 0 };
  const registrant = { cik: '9999900021', name: 'Heron Mills, Inc.' };
  return {
    key,
    ...{ accession: null, form: '8-K', kind: 'incident', amendment: 0, ...registrant, ...event },
    ...{ fiscal_year: null, filed: null, sic: null, float_band: 'not stated', format: 'notes' },
    ...details,
  };
}

function threads(...rows: IncidentRow[]): string[] {
  return groupThreads(rows).map((thread) =>
    thread.map(({ row: { key }, link }) => `${key} ${link}`).join(', '),
  );
}

const rounded = { period_rounded: 1, period_end: '2026-01-31' };
const amendment = { amendment: 1 };

describe('groupThreads', () => {
  it.each([
    ['an amendment for the same day', [row('a'), row('b', amendment)], ['a first, b sameEvent']],
    [
      'an amendment for the same rounded day',
      [row('a', rounded), row('b', { ...rounded, ...amendment })],
      ['a first, b sameMonth'],
    ],
    [
      'a day with the month’s end that it may be rounded to',
      [row('a', { period_end: '2026-02-15' }), row('b', { ...rounded, ...amendment })],
      ['a first, b sameMonth'],
    ],
    [
      'an amendment for another day',
      [row('a'), row('b', { ...amendment, period_end: '2026-04-02' })],
      ['a first, b amendment'],
    ],
    [
      'an amendment without a day',
      [row('a'), row('b', { ...amendment, period_end: null })],
      ['a first, b amendment'],
    ],
    ['a second report for the same day', [row('a'), row('b')], ['a first, b sameEvent']],
    [
      'the amendment of the first of two, by its day',
      [row('a'), row('b', { period_end: '2026-03-03' }), row('c', amendment)],
      ['a first, c sameEvent', 'b first'],
    ],
    [
      'an amendment whose day is that of no other, with the last',
      [
        row('a'),
        row('b', { period_end: '2026-03-03' }),
        row('c', { ...amendment, period_end: '2026-05-05' }),
      ],
      ['a first', 'b first, c amendment'],
    ],
  ])('puts into one thread: %s', (_, rows, expected) => {
    expect(threads(...rows)).toEqual(expected);
  });

  it.each([
    ['reports for two days', [row('a'), row('b', { period_end: '2026-01-21' })]],
    [
      'reports for two months',
      [row('a', rounded), row('b', { period_rounded: 1, period_end: '2026-02-28' })],
    ],
    ['two registrants', [row('a'), row('b', { ...amendment, cik: '9999900022' })]],
    [
      'filings without a registrant',
      [row('a', { cik: null }), row('b', { ...amendment, cik: null })],
    ],
    ['reports without a day', [row('a', { period_end: null }), row('b', { period_end: null })]],
  ])('keeps apart: %s', (_, rows) => {
    expect(threads(...rows)).toEqual(['a first', 'b first']);
  });

  it('puts each report into one thread, which begins with a first report', () => {
    const anyRow = fc.record({
      cik: fc.constantFrom('9999900021', '9999900022', null),
      period_end: fc.constantFrom('2026-01-20', '2026-01-31', '2026-03-03', 'soon', null),
      period_rounded: fc.constantFrom(0, 1),
      amendment: fc.constantFrom(0, 1),
    });
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 12 }), (details) => {
        const rows = details.map((each, index) => row(String(index), each));
        const found = groupThreads(rows);
        const keys = found.flat().map((linked) => Number(linked.row.key));
        expect(keys.toSorted((a, b) => a - b)).toEqual(rows.map((_, index) => index));
        for (const [first, ...others] of found) {
          expect(first?.link).toBe('first');
          for (const { link } of others) expect(link).not.toBe('first');
        }
      }),
    );
  });
});
