import { collapseLines } from '@cydkit/text';
import type { Diagnostics } from '../../diagnostics';
import type { SourceDocument } from '../../input';
import type { ReaderResult } from '../../reader-result';
import { barLines, readBarRows } from './bar-rows';
import { type DumpHeader, dumpResult, readDumpHeader, reportUndated } from './dump-header';
import { readLabel } from './dump-labels';
import { readRow } from './dump-rows';
import { reportMembers } from './member-groups';

/** The title and the periods are within this many bytes. */
const maxHeaderBytes = 1 << 16;

/**
 * Reads a plain-text dump of an EDGAR viewer page in which a `|` at the start of a line opens a cell:
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
  reportMembers(rows, source, diagnostics);
  const facts = rows.flatMap((row) => readRow(row, header.columns, { source, diagnostics }));
  if (cutOff) {
    const location = source.locate(cutOff.start, cutOff.end);
    diagnostics.add('document-truncated', { inside: 'label', after: cutOff.text }, { location });
  }
  return dumpResult(header, facts);
}

/** True if a text has a line that is `|` and a label of the taxonomy. */
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
