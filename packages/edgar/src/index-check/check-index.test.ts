import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ListedFiling } from '../filings/model';
import { type CheckedIndex, checkIndex, type KeptFiling } from './check-index';

function listed(number: number, filed: string, form = '10-K'): ListedFiling {
  return {
    accession: keyOf(number),
    ciks: ['9999900001'],
    company: null,
    form,
    filed,
    period: null,
    items: null,
    document: null,
    hasXbrl: null,
  };
}

function keyOf(number: number): string {
  return `9999900001-26-${String(number).padStart(6, '0')}`;
}

function kept(number: number, filed: string | null, form: string | null = '10-K'): KeptFiling {
  return { key: keyOf(number), form, filed };
}

const base = {
  forms: ['10-K', '20-F'],
  since: '2026-01-01',
  through: '2026-06-30',
  dataSetsUntil: '2026-03-31',
};

/** The rows in short: `10-K 2026q1: 1 in both, 2 3 missing, 0 after, 4 extra`. */
function rows(
  check: Pick<CheckedIndex, 'listed' | 'kept'>,
  more: Partial<CheckedIndex> = {},
): string[] {
  const number = (key: string): number => Number(key.slice(-6));
  return checkIndex({ ...base, ...check, ...more }).rows.map((row) => {
    const missing = row.missing.map(({ accession }) => number(accession)).join(' ');
    const extra = row.extra.map(({ key }) => number(key)).join(' ');
    return `${row.form} ${row.quarter}: ${row.both} | ${missing} | ${row.afterDataSets} | ${extra}`;
  });
}

const all = [
  listed(1, '2026-02-20'),
  listed(2, '2026-02-21'),
  listed(3, '2026-03-01'),
  listed(4, '2026-04-01'),
  listed(5, '2026-02-20', '20-F'),
];

it('counts what is in both, and lists what is missing, newest first, by form and quarter', () => {
  expect(rows({ listed: all, kept: [kept(2, '2026-02-21')] })).toEqual([
    '10-K 2026q2: 0 | 4 | 1 | ',
    '10-K 2026q1: 1 | 3 1 | 0 | ',
    '20-F 2026q1: 0 | 5 | 0 | ',
  ]);
});

it('counts nothing as later than the data sets of a corpus that has none', () => {
  expect(rows({ listed: all, kept: [] }, { dataSetsUntil: null })[0]).toBe(
    '10-K 2026q2: 0 | 4 | 0 | ',
  );
});

it('keeps apart what is known to have no CYD facts, unless the corpus has it', () => {
  const withoutFacts = new Set([keyOf(1), keyOf(2), keyOf(4)]);
  const check = checkIndex({ ...base, listed: all, kept: [kept(2, '2026-02-21')], withoutFacts });
  const numbers = check.rows.map(({ missing, withoutFacts: without, both, afterDataSets }) => {
    const keys = (list: readonly ListedFiling[]) => list.map(({ accession }) => accession);
    return { missing: keys(missing), without: keys(without), both, afterDataSets };
  });
  expect(numbers).toEqual([
    { missing: [], without: [keyOf(4)], both: 0, afterDataSets: 0 },
    { missing: [keyOf(3)], without: [keyOf(1)], both: 1, afterDataSets: 0 },
    { missing: [keyOf(5)], without: [], both: 0, afterDataSets: 0 },
  ]);
});

it('lists what only the corpus has, if it is of the forms and the period', () => {
  const own = [kept(9, '2026-05-02'), kept(8, '2026-05-01')];
  expect(rows({ listed: [], kept: own })).toEqual(['10-K 2026q2: 0 |  | 0 | 8 9']);
});

it.each<[string, KeptFiling]>([
  ['of another form', kept(9, '2026-05-01', '8-K')],
  ['of an amended form', kept(9, '2026-05-01', '10-K/A')],
  ['of before', kept(9, '2025-12-31')],
  ['of after the last index', kept(9, '2026-07-01')],
  ['without a date', kept(9, null)],
  ['without a form', kept(9, '2026-05-01', null)],
])('does not compare a filing %s', (_, own) => {
  expect(checkIndex({ ...base, listed: [], kept: [own] })).toEqual({ rows: [], notCompared: 1 });
});

it('finds a listed filing in the corpus, whatever date and form it has there', () => {
  expect(rows({ listed: [listed(1, '2026-02-20')], kept: [kept(1, null, null)] })).toEqual([
    '10-K 2026q1: 1 |  | 0 | ',
  ]);
});

it('puts every listed and every kept filing in one place', () => {
  const number = fc.integer({ min: 1, max: 12 });
  const day = fc.constantFrom('2025-12-31', '2026-02-20', '2026-04-01', '2026-07-01');
  const form = fc.constantFrom('10-K', '20-F', '8-K');
  const some = fc.uniqueArray(fc.tuple(number, day, form), { selector: ([one]) => one });
  fc.assert(
    fc.property(some, some, (index, corpus) => {
      const check = checkIndex({
        ...base,
        listed: index.map(([one, filed, type]) => listed(one, filed, type)),
        kept: corpus.map(([one, filed, type]) => kept(one, filed, type)),
      });
      const sum = (count: (row: (typeof check.rows)[number]) => number): number =>
        check.rows.reduce((total, row) => total + count(row), 0);
      expect(sum(({ both, missing }) => both + missing.length)).toBe(index.length);
      expect(sum(({ both, extra }) => both + extra.length) + check.notCompared).toBe(corpus.length);
    }),
  );
});
