/** Days are text, ISO 8601, which sorts as it is; there is no clock here. */

/** A quarter of a calendar year. */
export interface Quarter {
  year: number;
  /** 1 to 4. */
  quarter: number;
}

/** Reads `2026-01-23` or `20260123`; `null` if there is no such day. */
export function readDay(text: string): string | null {
  const [, year = '', month = '', day = ''] = /^(\d{4})-?(\d{2})-?(\d{2})$/u.exec(text) ?? [];
  const date = `${year}-${month}-${day}`;
  return year !== '' && day >= '01' && day <= lastDay(`${year}-${month}`) ? date : null;
}

/** Returns the number of a month's last day, `29`; `''` if there is no such month. */
function lastDay(month: string): string {
  const year = Number(month.slice(0, 4));
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return String(days[Number(month.slice(5)) - 1] ?? '');
}

/** Returns the quarter of a day or month. */
export function quarterOf(day: string): Quarter {
  return { year: Number(day.slice(0, 4)), quarter: Math.ceil(Number(day.slice(5, 7)) / 3) };
}

/** Returns the quarter that comes after one. */
export function nextQuarter({ year, quarter }: Quarter): Quarter {
  return quarter === 4 ? { year: year + 1, quarter: 1 } : { year, quarter: quarter + 1 };
}

/** Returns the months of a quarter, `2026-01`. */
export function monthsOf({ year, quarter }: Quarter): string[] {
  return [2, 1, 0].map((back) => `${year}-${String(quarter * 3 - back).padStart(2, '0')}`);
}

/** Returns the last day of a month. */
export function endOfMonth(month: string): string {
  return `${month}-${lastDay(month)}`;
}

/** Returns the first and the last day of a quarter. */
export function daysOf(quarter: Quarter): { first: string; last: string } {
  const [first = '', , last = ''] = monthsOf(quarter);
  return { first: `${first}-01`, last: endOfMonth(last) };
}

/** Numbers the days, so that the difference of two is the days between them. */
export function dayNumber(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  // Years that begin in March end with the leap day.
  const years = month > 2 ? year : year - 1;
  const leaps = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return 365 * years + leaps + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date;
}
