import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  businessDaysBetween,
  dueDay,
  federalHolidays,
  filingDay,
  isBusinessDay,
} from './business-days';
import { formatDay, parseDay } from './calendar-days';

function day(text: string): number {
  return parseDay(text) ?? Number.NaN;
}
function show(found: number | null) {
  return found === null ? null : formatDay(found);
}

describe('federalHolidays', () => {
  // From the list of the Office of Personnel Management.
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
  ])('lists those of %i on the days they are observed', (year, expected) => {
    expect(federalHolidays(year).map(formatDay)).toEqual(expected.map((one) => `${year}-${one}`));
  });

  it('observes a New Year’s Day on a Saturday in the year before', () => {
    expect(isBusinessDay(day('2021-12-31'))).toBe(false);
  });
});

describe('dueDay', () => {
  it.each([
    ['a Monday', '2025-03-10', '2025-03-14'],
    ['a Tuesday, over a weekend', '2025-03-11', '2025-03-17'],
    ['a Saturday, counting from Monday', '2025-03-15', '2025-03-20'],
    ['a holiday, counting from the next business day', '2025-07-04', '2025-07-10'],
    ['a Thursday before a long weekend', '2025-05-22', '2025-05-29'],
    ['a closure of the government', '2025-12-23', '2026-01-02'],
  ])('is the fourth business day after %s', (_, event, due) => {
    expect(formatDay(dueDay(day(event)))).toBe(due);
  });
});

describe('filingDay', () => {
  it.each([
    ['at 17:30', '2026-01-20T17:30:00', '2026-01-20'],
    ['a second later', '2026-01-20T17:30:01', '2026-01-21'],
    ['on a Friday evening', '2026-01-16T18:00:00', '2026-01-20'],
    ['before a closure', '2025-12-23T17:37:00', '2025-12-29'],
    ['at an invalid time', 'yesterday', null],
  ])('dates a submission accepted %s', (_, accepted, expected) => {
    expect(show(filingDay(accepted))).toBe(expected);
  });
});

describe('businessDaysBetween', () => {
  it.each([
    ['the same day', '2025-03-10', '2025-03-10', 0],
    ['an earlier day', '2025-03-10', '2025-03-07', 0],
    ['from Friday to Monday', '2025-03-07', '2025-03-10', 1],
    ['a weekend', '2025-03-07', '2025-03-09', 0],
    ['over Christmas 2025, with two closures', '2025-12-23', '2025-12-29', 1],
    ['over a New Year’s Day observed the year before', '2021-12-30', '2022-01-03', 1],
  ])('counts %s', (_, from, to, days) => {
    expect(businessDaysBetween(day(from), day(to))).toBe(days);
  });

  it('counts what isBusinessDay says of each day', () => {
    const days = fc.integer({ min: day('1999-01-01'), max: day('2031-12-31') });
    fc.assert(
      fc.property(days, fc.nat({ max: 800 }), (from, length) => {
        const all = Array.from({ length }, (_, after) => from + after + 1);
        expect(businessDaysBetween(from, from + length)).toBe(all.filter(isBusinessDay).length);
      }),
    );
  });

  it('counts four up to the last day to file', () => {
    const days = fc.integer({ min: day('2023-01-01'), max: day('2031-12-31') });
    fc.assert(fc.property(days, (event) => businessDaysBetween(event, dueDay(event)) === 4));
  });
});
