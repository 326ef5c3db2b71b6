import type { Diagnostics } from '../../diagnostics';
import type { SourceDocument } from '../../input';
import type { Fact } from '../../model';
import { emptyResult, type ReaderResult } from '../../reader-result';
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
  const location = source.locate(0, headEnd);
  diagnostics.add('period-unreadable', { within: 'page-head' }, { location });
}
