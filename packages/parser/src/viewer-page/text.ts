import type { Diagnostics } from '../diagnostics';
import type { SourceDocument } from '../input';
import type { Period } from '../model';
import type { ReaderResult } from '../reader';
import { collapseLines } from '../text/white-space';
import { readColumns } from './columns';
import { readLabel } from './labels';
import { barLines } from './lines';
import { type ByteRange, readRows } from './rows';
import { readRow } from './values';

/** The title and the periods stand within this many bytes. */
const maxHeaderBytes = 1 << 16;

/**
 * Reads the plain-text dumps of EDGAR viewer pages. Each `|` at the start of a line opens a cell:
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
export function readViewerPagesText(
  sources: readonly SourceDocument[],
  diagnostics: Diagnostics,
): ReaderResult {
  const pages = sources.map((source) => readPage(source, diagnostics));
  const [first] = pages;
  return {
    title: first?.title ?? null,
    entity: { name: null, cik: null },
    form: null,
    accession: null,
    period: first?.columns[0] ?? { start: null, end: null },
    amendment: null,
    fiscalYear: null,
    fiscalPeriod: null,
    facts: pages.flatMap(({ facts }) => facts),
  };
}

/** Whether a text has the shape of such a dump: a line that is `|` and a label of the taxonomy. */
export function looksLikeViewerPageText(source: SourceDocument): boolean {
  for (const { text } of barLines(source)) {
    if (readLabel(text)) return true;
  }
  return false;
}

function readPage(source: SourceDocument, diagnostics: Diagnostics) {
  let header: Header = { title: null, columns: [] };
  const { rows, firstRow } = readRows(source, (start) => {
    header = readHeader(source, start);
    return Math.max(header.columns.length, 1);
  });
  const { title, columns } = header;
  if (columns[0]?.end == null) {
    const message =
      'expected a period such as "12 Months Ended" and "Dec. 31, 2024" under the title, found none';
    const range: ByteRange = { start: 0, end: firstRow };
    diagnostics.add('period-unreadable', message, {
      location: source.locate(range.start, range.end),
    });
  }
  return {
    title,
    columns,
    facts: rows.flatMap((row) => readRow(row, columns, source, diagnostics)),
  };
}

interface Header {
  title: string | null;
  columns: Period[];
}

function readHeader(source: SourceDocument, end: number): Header {
  const lines = collapseLines(source.text(0, Math.min(end, maxHeaderBytes))).split('\n');
  const texts = lines.map((line) => line.replace(/^\|\s*/u, '')).filter((text) => text !== '');
  const title = texts.find((text) => readColumns([text]).length === 0) ?? null;
  return { title, columns: readColumns(texts) };
}
