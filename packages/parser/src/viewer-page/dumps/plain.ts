import { collapseLines } from '@cydkit/text';
import type { Diagnostics } from '../../diagnostics';
import type { SourceDocument } from '../../input';
import type { Fact, Period } from '../../model';
import type { ReaderResult } from '../../reader-result';
import type { ByteRange, Row } from '../rows';
import { readRow } from '../values';
import { dimensionsOf, reportMembers } from './groups';
import { isPeriod, readDumpHeader } from './header';
import { flagOf, splitFlags, splitTexts, trimmedText } from './plain-cells';
import { findPlainRows, type PlainRow } from './plain-rows';
import { dumpResult, reportUndated } from './result';

/** The title and the periods stand within this many bytes. */
const maxHeadBytes = 1 << 16;

/** Type, sequence, file name and description of a document in a submission, on one line. */
const ideaLine = /^XML \d{1,9} \S{1,255} IDEA: XBRL DOCUMENT/u;

/** Whether a text begins with the line that the dump of a page in a submission begins with. */
export function looksLikeIdeaDump(source: SourceDocument): boolean {
  return ideaLine.test(headTexts(source, 1 << 10)[0] ?? '');
}

/**
 * Whether a text is such a dump without its first line: rows that begin with labels of the taxonomy,
 * below a period or with a flag that is true or false.
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
 * Reads a dump without marks between its cells. A row begins where a line begins with a label; its
 * value follows on the same line where it is one line itself, else on the lines below.
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
  const told = rows.filter(({ label }) => !label.abstract);
  reportMembers(
    told.map(({ group }) => group),
    source,
    diagnostics,
  );
  return dumpResult(
    header,
    told.flatMap((row) => readPlainRow(row, header.columns, source, diagnostics)),
  );
}

function headTexts(source: SourceDocument, headEnd: number): string[] {
  const text = collapseLines(source.text(0, Math.min(headEnd, maxHeadBytes)));
  return text === '' ? [] : text.split('\n');
}

function readPlainRow(
  row: PlainRow,
  columns: readonly Period[],
  source: SourceDocument,
  diagnostics: Diagnostics,
): Fact[] {
  const { label, line, body } = row;
  const cells = splitCells(row, columns.length, source.bytes);
  const merged = cells === null;
  if (merged) {
    const { start, end } = trimmedText(source.bytes, body);
    const args = { label: label.text, columns: columns.length };
    diagnostics.add('columns-merged', args, { location: source.locate(start, end) });
  }
  const read: Row = { label, line, cells: cells ?? [trimmedText(source.bytes, body)] };
  return readRow(read, merged ? [] : columns, source, diagnostics).map((fact) => {
    const dimensions = dimensionsOf(row.group);
    return { ...fact, context: { ...fact.context, dimensions } };
  });
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
