import type { Diagnostics } from '../../diagnostics';
import type { SourceDocument } from '../../input';
import type { Fact } from '../../model';
import { emptyResult, type ReaderResult } from '../../reader';
import type { DumpHeader } from './header';

/** What a dump of one page gives. Whose filing it is, a page about cybersecurity does not say. */
export function dumpResult({ title, columns }: DumpHeader, facts: Fact[]): ReaderResult {
  const period = columns[0] ?? { start: null, end: null };
  return { ...emptyResult(), title, period, facts };
}

/** `headEnd`: where the head of the page ends, in bytes. */
export function reportUndated(
  { columns }: DumpHeader,
  headEnd: number,
  source: SourceDocument,
  diagnostics: Diagnostics,
): void {
  if (columns.length > 0 && columns.every(({ end }) => end !== null)) return;
  const message =
    'expected a period such as "12 Months Ended" and "Dec. 31, 2024" under the title, found none';
  diagnostics.add('period-unreadable', message, { location: source.locate(0, headEnd) });
}
