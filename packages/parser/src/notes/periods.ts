import type { Period } from '../model';
import { isoDate } from '../xbrl/dates';

/** `20241231` → `2024-12-31`; `null` for anything that is no such day. */
export function readBasicDate(text: string | null): string | null {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/u.exec(text ?? '') ?? [];
  return year === undefined ? null : isoDate(Number(year), Number(month), Number(day));
}

/**
 * The period of a fact: `ddate` is the end, rounded to the end of a month; `qtrs` the length in
 * quarters, rounded; 0 stands for an instant and for a few days, such as the one of an 8-K.
 * `null` where one of them cannot be read.
 */
export function readPeriod(ddate: string, qtrs: string): Period | null {
  const end = readBasicDate(ddate);
  if (end === null || !/^\d{1,4}$/u.test(qtrs)) return null;
  const quarters = Number(qtrs);
  return { start: null, end, ...(quarters > 0 && { duration: `P${quarters * 3}M` }) };
}
