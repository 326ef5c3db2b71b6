import { describe, expect, it } from 'vitest';
import { notesDataSets, whyNotThere } from './notes-data-sets';

function plan(asked: string) {
  return notesDataSets(asked)?.map(({ name, first, otherwise }) => [
    name,
    first.map((set) => set.file),
    otherwise.map((set) => set.file),
  ]);
}

const quarter = [
  '2025q1',
  ['2025q1_notes.zip'],
  ['2025_01_notes.zip', '2025_02_notes.zip', '2025_03_notes.zip'],
];

describe('the data sets to ask for', () => {
  it.each(['2025q1', '2025Q1', ' 2025q1 '])('are the quarter, or else its months: %j', (asked) => {
    expect(plan(asked)).toEqual([quarter]);
  });

  it.each(['2025_04', '2025-04'])(
    'are the month, or else the quarter that has replaced it: %s',
    (asked) => {
      expect(plan(asked)).toEqual([['2025_04', ['2025_04_notes.zip'], ['2025q2_notes.zip']]]);
    },
  );

  it('are four quarters of a year, each with its months', () => {
    const year = plan('2025');
    expect(year?.map(([name]) => name)).toEqual(['2025q1', '2025q2', '2025q3', '2025q4']);
    expect(year?.[0]).toEqual(quarter);
    expect(year?.[3]?.[2]).toEqual(['2025_10_notes.zip', '2025_11_notes.zip', '2025_12_notes.zip']);
  });

  it.each([
    '',
    '2025q5',
    '2025q0',
    '2025_13',
    '2025_00',
    '25q1',
    '2025q1q2',
    '2025_1',
    '1999',
    'latest',
  ])('are none for %j', (asked) => {
    expect(notesDataSets(asked)).toBeNull();
  });

  it('have an address, and the files that they replace', () => {
    expect(notesDataSets('2024q1')?.[0]?.first).toEqual([
      {
        name: '2024q1',
        file: '2024q1_notes.zip',
        url: 'https://www.sec.gov/files/dera/data/financial-statement-notes-data-sets/2024q1_notes.zip',
        until: '2024-03-31',
        replaces: ['2024_01_notes.zip', '2024_02_notes.zip', '2024_03_notes.zip'],
      },
    ]);
    expect(notesDataSets('2024_02')?.[0]?.first[0]).toMatchObject({
      until: '2024-02-29',
      replaces: [],
    });
  });

  it('never give a filing twice, whichever of them EDGAR has', () => {
    const sets =
      notesDataSets('2025')?.flatMap(({ first, otherwise }) => [...first, ...otherwise]) ?? [];
    // All arrive, as on the day on which a quarter replaces its months.
    const replaced = new Set(sets.flatMap(({ replaces }) => replaces));
    const kept = sets.filter(({ file }) => !replaced.has(file)).map(({ name }) => name);
    expect(kept).toEqual(['2025q1', '2025q2', '2025q3', '2025q4']);
  });
});

it.each([
  ['2025_04', '2025-04-15', 'not-published'],
  ['2025_04', '2025-06-30', 'not-published'],
  ['2025_04', '2025-07-01', 'not-found'],
  ['2025q4', '2026-02-28', 'not-published'],
  ['2025q4', '2026-03-01', 'not-found'],
  ['2027q1', '2026-05-04', 'not-published'],
  ['2010q1', '2026-05-04', 'not-found'],
])('says of %s on %s, if it is not there: %s', (name, today, expected) => {
  const [set] = notesDataSets(name)?.[0]?.first ?? [];
  expect(set && whyNotThere(set, today)).toBe(expected);
});
