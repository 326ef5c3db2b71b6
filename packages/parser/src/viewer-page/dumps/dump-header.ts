import type { Diagnostics } from '../../diagnostics';
import type { SourceDocument } from '../../input';
import type { Fact, Period } from '../../model';
import { emptyResult, type ReaderResult } from '../../reader-result';
import { readDate } from '../../xbrl/dates';
import { readDuration } from '../duration';

/** What a page shows above its rows. */
export interface DumpHeader {
  title: string | null;
  columns: Period[];
}

/**
 * Reads the title and the period columns from the texts of a page's head. A single length applies to
 * all dates; if there are as many lengths as dates, each date has its own. Otherwise it is unknown
 * which length belongs to which date, because a dump does not show the widths of the headings.
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

/** True for a text that is a length or a date. */
export function isPeriod(text: string): boolean {
  return readDuration(text) !== null || readDate(text) !== null;
}

/** Returns what a dump of one page says; a page about cybersecurity does not name the registrant. */
export function dumpResult({ title, columns }: DumpHeader, facts: Fact[]): ReaderResult {
  const period = columns[0] ?? { start: null, end: null };
  return { ...emptyResult(), title, period, facts };
}

/** Reports columns without a date; `headEnd` is where the head of the page ends, in bytes. */
export function reportUndated(
  { columns }: DumpHeader,
  headEnd: number,
  source: SourceDocument,
  diagnostics: Diagnostics,
): void {
  if (columns.length > 0 && columns.every(({ end }) => end !== null)) return;
  const location = source.locate(0, headEnd);
  diagnostics.add('period-unreadable', { within: 'page-head' }, { location });
}
