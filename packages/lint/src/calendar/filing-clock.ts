import { type Day, parseDay } from './calendar-days';
import { isBusinessDay } from './federal-holidays';

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
