import { civilOf, type Day, dayOf, parseDay, weekdayOf } from './calendar-days';

const sunday = 0;
const monday = 1;
const thursday = 4;
const saturday = 6;

/** Lists the legal public holidays (5 U.S.C. §6103(a)) on the days they are observed; January 1 may be observed the year before. */
export function federalHolidays(year: number): Day[] {
  return [
    observed(dayOf({ year, month: 1, day: 1 })), // New Year’s Day
    nth(3, monday, year, 1), // Birthday of Martin Luther King, Jr.
    nth(3, monday, year, 2), // Washington’s Birthday
    last(monday, year, 5), // Memorial Day
    ...(year >= 2021 ? [observed(dayOf({ year, month: 6, day: 19 }))] : []), // Juneteenth
    observed(dayOf({ year, month: 7, day: 4 })), // Independence Day
    nth(1, monday, year, 9), // Labor Day
    nth(2, monday, year, 10), // Columbus Day
    observed(dayOf({ year, month: 11, day: 11 })), // Veterans Day
    nth(4, thursday, year, 11), // Thanksgiving Day
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
  if (weekday === saturday || weekday === sunday || closures.has(day)) return false;
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
  if (weekday === saturday) return day - 1;
  return weekday === sunday ? day + 1 : day;
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

/**
 * Returns the last day to file a current report about an event (Form 8-K, General Instruction B.1):
 * the fourth business day after it. If the event is on a weekend or holiday, the period starts on the
 * next business day, which counts as the first of the four.
 */
export function dueDay(event: Day): Day {
  return businessDayAfter(event, 4);
}

/** Returns the `count`-th business day after a day. */
function businessDayAfter(day: Day, count: number): Day {
  let at = day;
  for (let left = count; left > 0; left -= isBusinessDay(at) ? 1 : 0) at += 1;
  return at;
}

/** EDGAR accepts filings until 22:00, but dates those that start after 17:30 the next business day. */
const endOfDay = '17:30:00';

/**
 * Derives the filing date of a submission from its acceptance time in Washington, such as
 * `2026-01-20T17:31:00` (Regulation S-T, 17 CFR 232.13(a)); `null` for an invalid time. A submission
 * accepted minutes after 17:30 may have started before and keep its day, so use EDGAR's own filing
 * date where it is known.
 */
export function filingDay(accepted: string): Day | null {
  const [date = '', time = ''] = accepted.split('T');
  const day = parseDay(date);
  if (day === null || !/^\d\d:\d\d:\d\d$/u.test(time)) return null;
  return time <= endOfDay && isBusinessDay(day) ? day : businessDayAfter(day, 1);
}

/** Counts the business days after a day, up to and including a later one; 0 if that is not later. */
export function businessDaysBetween(from: Day, to: Day): number {
  if (to <= from) return 0;
  const closed = new Set([...closures, ...holidaysBetween(from, to)]);
  const missed = [...closed].filter((day) => day !== null && day > from && day <= to);
  return weekdaysUntil(to) - weekdaysUntil(from) - missed.length;
}

/** Lists the holidays of all years from a day’s to another’s, and the first that the next year observes early. */
function holidaysBetween(from: Day, to: Day): Day[] {
  const first = civilOf(from).year;
  const years = civilOf(to).year + 2 - first;
  return Array.from({ length: years }, (_, after) => federalHolidays(first + after)).flat();
}

/** Counts the days from Monday to Friday up to and including a day, from a Monday that is the same for all. */
function weekdaysUntil(day: Day): number {
  const sinceMonday = (weekdayOf(day) + 6) % 7;
  return Math.floor((day - sinceMonday) / 7) * 5 + Math.min(sinceMonday + 1, 5);
}
