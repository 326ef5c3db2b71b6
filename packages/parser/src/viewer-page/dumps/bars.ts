import { collapseLines } from '@cydkit/text';
import type { Diagnostics } from '../../diagnostics';
import type { SourceDocument } from '../../input';
import type { Fact } from '../../model';
import type { ReaderResult } from '../../reader-result';
import { readLabel } from '../labels';
import { barLines } from '../lines';
import { readRow } from '../values';
import { readBarRows } from './bar-rows';
import { dimensionsOf, reportMembers } from './groups';
import { type DumpHeader, readDumpHeader } from './header';
import { dumpResult, reportUndated } from './result';

/** The title and the periods stand within this many bytes. */
const maxHeaderBytes = 1 << 16;

/**
 * Reads the plain-text dump of an EDGAR viewer page, shape A. Each `|` at the start of a line opens a cell:
 *
 *     |                                        the title's cell
 *     Cybersecurity Risk Management …          title
 *     |12 Months Ended                         period columns
 *     Dec. 31, 2024
 *     |… Processes Integrated [Flag]           label of a row
 *     |true                                    its value, here or on the lines below
 *     |X                                       from here on: definitions, no facts
 *     - References
 */
export function readBarDump(source: SourceDocument, diagnostics: Diagnostics): ReaderResult {
  let header: DumpHeader = { title: null, columns: [] };
  const { rows, firstRow, cutOff } = readBarRows(source, (start) => {
    header = readHeader(source, start);
    return Math.max(header.columns.length, 1);
  });
  reportUndated(header, firstRow, source, diagnostics);
  const told = rows.filter(({ label }) => !label.abstract);
  reportMembers(
    told.map(({ group }) => group),
    source,
    diagnostics,
  );
  const facts = told.flatMap((row) =>
    readRow(row, header.columns, source, diagnostics).map((fact): Fact => {
      return { ...fact, context: { ...fact.context, dimensions: dimensionsOf(row.group) } };
    }),
  );
  if (cutOff) {
    const location = source.locate(cutOff.start, cutOff.end);
    diagnostics.add('document-truncated', { inside: 'label', after: cutOff.text }, { location });
  }
  return dumpResult(header, facts);
}

/** Whether a text has the shape of such a dump: a line that is `|` and a label of the taxonomy. */
export function looksLikeBarDump(source: SourceDocument): boolean {
  for (const { text } of barLines(source)) {
    if (readLabel(text)) return true;
  }
  return false;
}

function readHeader(source: SourceDocument, end: number): DumpHeader {
  const lines = collapseLines(source.text(0, Math.min(end, maxHeaderBytes))).split('\n');
  return readDumpHeader(
    lines.map((line) => line.replace(/^\|\s*/u, '')).filter((text) => text !== ''),
  );
}
