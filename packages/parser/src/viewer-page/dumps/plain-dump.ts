import { collapseLines } from '@cydkit/text';
import type { Diagnostics } from '../../diagnostics';
import type { SourceDocument } from '../../input';
import type { Fact, Period } from '../../model';
import type { ReaderResult } from '../../reader-result';
import { dumpResult, isPeriod, readDumpHeader, reportUndated } from './dump-header';
import { type DumpReading, type Row, readRow } from './dump-rows';
import { reportMembers } from './member-groups';
import { flagOf, splitFlags, splitTexts, trimmedText } from './plain-cells';
import { findPlainRows, type PlainRow } from './plain-rows';
import type { ByteRange } from './text-lines';

/** The title and the periods are within this many bytes. */
const maxHeadBytes = 1 << 16;

/** The type, sequence, file name and description of a document in a submission, on one line. */
const ideaLine = /^XML \d{1,9} \S{1,255} IDEA: XBRL DOCUMENT/u;

/** True if a text starts with the first line of a page's dump in a submission. */
export function looksLikeIdeaDump(source: SourceDocument): boolean {
  return ideaLine.test(headTexts(source, 1 << 10)[0] ?? '');
}

/**
 * True for such a dump without its first line: rows that start with labels of the taxonomy, below a
 * period or with a flag that is true or false.
 */
export function looksLikePlainDump(source: SourceDocument): boolean {
  const { rows, headEnd } = findPlainRows(source);
  const known = rows.filter(({ label }) => label.concepts.length > 0);
  if (known.length > 0 && headTexts(source, headEnd).some(isPeriod)) return true;
  return known.some(({ label, body }) => {
    if (label.type !== 'flag') return false;
    const { start, end } = flagOf(source.bytes, body);
    return end - start <= 5 && /^(?:true|false)$/u.test(source.text(start, end));
  });
}

/**
 * Reads a dump without marks between its cells. A row starts where a line starts with a label; its
 * value follows on the same line if it is a single line, or else on the lines below.
 *
 *     XML 64 R41.htm IDEA: XBRL DOCUMENT v3.25.0.1
 *     Cybersecurity Risk Management and Strategy Disclosure
 *     12 Months Ended
 *     Dec. 31, 2024
 *     … Processes Integrated [Flag] true
 *     … Board of Directors Oversight [Text Block]
 *     Our Board of Directors oversees …
 */
export function readPlainDump(source: SourceDocument, diagnostics: Diagnostics): ReaderResult {
  const { rows, headEnd } = findPlainRows(source);
  const texts = headTexts(source, headEnd);
  const header = readDumpHeader(ideaLine.test(texts[0] ?? '') ? texts.slice(1) : texts);
  reportUndated(header, headEnd, source, diagnostics);
  reportMembers(rows, source, diagnostics);
  const reading = { source, diagnostics };
  return dumpResult(
    header,
    rows.flatMap((row) => readPlainRow(row, header.columns, reading)),
  );
}

function headTexts(source: SourceDocument, headEnd: number): string[] {
  const text = collapseLines(source.text(0, Math.min(headEnd, maxHeadBytes)));
  return text === '' ? [] : text.split('\n');
}

function readPlainRow(row: PlainRow, columns: readonly Period[], reading: DumpReading): Fact[] {
  const { source, diagnostics } = reading;
  const { label, line, body, group } = row;
  if (label.abstract) return [];
  const cells = splitCells(row, columns.length, source.bytes);
  const merged = cells === null;
  if (merged) {
    const { start, end } = trimmedText(source.bytes, body);
    const args = { label: label.text, columns: columns.length };
    diagnostics.add('columns-merged', args, { location: source.locate(start, end) });
  }
  const split: Row = { label, line, cells: cells ?? [trimmedText(source.bytes, body)], group };
  return readRow(split, merged ? [] : columns, reading);
}

function splitCells(
  { label, body }: PlainRow,
  columns: number,
  bytes: Uint8Array,
): ByteRange[] | null {
  const isFlag = label.type === 'flag';
  if (columns > 1)
    return isFlag ? splitFlags(bytes, body, columns) : splitTexts(bytes, body, columns);
  return [isFlag ? flagOf(bytes, body) : trimmedText(bytes, body)];
}
