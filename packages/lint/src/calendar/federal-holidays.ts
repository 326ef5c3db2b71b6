import { civilOf, type Day, dayOf, parseDay, weekdayOf } from './calendar-days';

const SUNDAY = 0;
const MONDAY = 1;
const THURSDAY = 4;
const SATURDAY = 6;

/** Lists the legal public holidays (5 U.S.C. §6103(a)) on the days they are observed; January 1 may be observed the year before. */
export function federalHolidays(year: number): Day[] {
  return [
    observed(dayOf({ year, month: 1, day: 1 })), // New Year’s Day
    nth(3, MONDAY, year, 1), // Birthday of Martin Luther King, Jr.
    nth(3, MONDAY, year, 2), // Washington’s Birthday
    last(MONDAY, year, 5), // Memorial Day
    ...(year >= 2021 ? [observed(dayOf({ year, month: 6, day: 19 }))] : []), // Juneteenth
    observed(dayOf({ year, month: 7, day: 4 })), // Independence Day
    nth(1, MONDAY, year, 9), // Labor Day
    nth(2, MONDAY, year, 10), // Columbus Day
    observed(dayOf({ year, month: 11, day: 11 })), // Veterans Day
    nth(4, THURSDAY, year, 11), // Thanksgiving Day
    observed(dayOf({ year, month: 12, day: 25 })), // Christmas Day
  ];
}

/** Days on which EDGAR was closed by executive order since incidents have been tagged. */
const closures: ReadonlySet<Day | null> = new Set(
  ['2024-12-24', '2025-01-09', '2025-12-24', '2025-12-26'].map(parseDay),
);

/** Reports whether EDGAR accepts filings on a day: no weekend, no holiday, no closure by order. */
export function isBusinessDay(day: Day): boolean {
  const weekday = weekdayOf(day);
  if (weekday === SATURDAY || weekday === SUNDAY || closures.has(day)) return false;
  return !holidaysAround(day).has(day);
}

/** Lists the holidays of a day’s year and of the next, whose first may be observed in this one. */
function holidaysAround(day: Day): ReadonlySet<Day> {
  const { year } = civilOf(day);
  return new Set([...federalHolidays(year), ...federalHolidays(year + 1)]);
}

/** Moves a holiday on a Saturday to the Friday before it, and one on a Sunday to the Monday after. */
function observed(day: Day): Day {
  const weekday = weekdayOf(day);
  if (weekday === SATURDAY) return day - 1;
  return weekday === SUNDAY ? day + 1 : day;
}

/** Finds, for example, the third Monday of a month. */
function nth(count: number, weekday: number, year: number, month: number): Day {
  const first = dayOf({ year, month, day: 1 });
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (count - 1) * 7;
}

/** Finds, for example, the last Monday of a month. */
function last(weekday: number, year: number, month: number): Day {
  const next = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
  const end = dayOf({ ...next, day: 1 }) - 1;
  return end - ((weekdayOf(end) - weekday + 7) % 7);
}
