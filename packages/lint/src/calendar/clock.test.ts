import { describe, expect, it } from 'vitest';
import { dueDay, filingDay } from './clock';
import { formatDay, parseDay } from './days';
import { federalHolidays, isBusinessDay } from './holidays';

const day = (text: string): number => parseDay(text) ?? Number.NaN;
const show = (found: number | null) => (found === null ? null : formatDay(found));

describe('federal holidays', () => {
  // As the Office of Personnel Management lists them.
  it.each([
    [
      2021,
      [
        '01-01',
        '01-18',
        '02-15',
        '05-31',
        '06-18',
        '07-05',
        '09-06',
        '10-11',
        '11-11',
        '11-25',
        '12-24',
      ],
    ],
    [
      2026,
      [
        '01-01',
        '01-19',
        '02-16',
        '05-25',
        '06-19',
        '07-03',
        '09-07',
        '10-12',
        '11-11',
        '11-26',
        '12-25',
      ],
    ],
  ])('of %i are observed on these days', (year, expected) => {
    expect(federalHolidays(year).map(formatDay)).toEqual(expected.map((one) => `${year}-${one}`));
  });

  it('of a New Year’s Day on a Saturday is observed in the year before', () => {
    expect(isBusinessDay(day('2021-12-31'))).toBe(false);
  });
});

describe('the fourth business day', () => {
  it.each([
    ['a Monday', '2025-03-10', '2025-03-14'],
    ['a Tuesday, over a weekend', '2025-03-11', '2025-03-17'],
    ['a Saturday, from the Monday on', '2025-03-15', '2025-03-20'],
    ['a holiday, from the day behind it on', '2025-07-04', '2025-07-10'],
    ['a Thursday before a long weekend', '2025-05-22', '2025-05-29'],
    ['the days that the government was closed', '2025-12-23', '2026-01-02'],
  ])('after %s', (_, event, due) => {
    expect(formatDay(dueDay(day(event)))).toBe(due);
  });
});

describe('the filing date', () => {
  it.each([
    ['at half past five', '2026-01-20T17:30:00', '2026-01-20'],
    ['a second later', '2026-01-20T17:30:01', '2026-01-21'],
    ['on a Friday evening', '2026-01-16T18:00:00', '2026-01-20'],
    ['before the days of closure', '2025-12-23T17:37:00', '2025-12-29'],
    ['at no time', 'yesterday', null],
  ])('of a submission accepted %s', (_, accepted, expected) => {
    expect(show(filingDay(accepted))).toBe(expected);
  });
});
