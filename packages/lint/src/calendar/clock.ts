import { type Day, parseDay } from './days';
import { isBusinessDay } from './holidays';

/**
 * The last day to file a current report about an event (Form 8-K, General Instruction B.1): the
 * fourth business day after it. An event on a weekend or holiday begins the period on the first
 * business day thereafter, which counts as the first of the four.
 */
export function dueDay(event: Day): Day {
  return businessDayAfter(event, 4);
}

/** The `count`-th business day after a day. */
function businessDayAfter(day: Day, count: number): Day {
  let at = day;
  for (let left = count; left > 0; left -= isBusinessDay(at) ? 1 : 0) at += 1;
  return at;
}

/** EDGAR takes filings until 22:00; what begins after 17:30 has the date of the next business day. */
const endOfDay = '17:30:00';

/**
 * The filing date of a submission by the time of its acceptance in Washington,
 * `2026-01-20T17:31:00` (Regulation S-T, 17 CFR 232.13(a)); `null` for what is no such time. What
 * was accepted minutes after 17:30 may have begun before and keep its day: where EDGAR's own
 * filing date is known, it counts.
 */
export function filingDay(accepted: string): Day | null {
  const [date = '', time = ''] = accepted.split('T');
  const day = parseDay(date);
  if (day === null || !/^\d\d:\d\d:\d\d$/u.test(time)) return null;
  return time <= endOfDay && isBusinessDay(day) ? day : businessDayAfter(day, 1);
}
