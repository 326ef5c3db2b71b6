import type { Period } from '../../model';
import { readDate } from '../../xbrl/dates';
import { readDuration } from '../duration';

/** What stands over the rows of a page. */
export interface DumpHeader {
  title: string | null;
  columns: Period[];
}

/**
 * The title and the period columns from the texts of a page's head, in their order. One length is
 * that of all dates, as many lengths as dates are one for each. Other numbers do not tell which
 * length is whose: a dump does not have the widths of the headings.
 *
 *     Title, 3 Months Ended, 9 Months Ended, Sep. 30, 2026, Sep. 30, 2026
 */
export function readDumpHeader(texts: readonly string[]): DumpHeader {
  const durations = texts.map(readDuration).filter((duration) => duration !== null);
  const dates = texts.map((text) => readDate(text)).filter((date) => date !== null);
  const isEach = durations.length === dates.length;
  const [only] = durations.length === 1 ? durations : [];
  const columns = dates.map((end, i): Period => {
    const duration = isEach ? durations[i] : only;
    return { start: null, end, ...(duration !== undefined && { duration }) };
  });
  if (dates.length === 0 && only !== undefined) {
    columns.push({ start: null, end: null, duration: only });
  }
  return { title: texts.find((text) => !isPeriod(text)) ?? null, columns };
}

export function isPeriod(text: string): boolean {
  return readDuration(text) !== null || readDate(text) !== null;
}
