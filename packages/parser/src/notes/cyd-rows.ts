import { Byte, searchIn } from '../bytes/search';
import type { Member } from '../containers/container-member';
import { shown } from '../containers/shown';
import type { Diagnostics } from '../diagnostics';
import { type Columns, lineEnd, Row, readHeader, trimLineEnd } from './table-rows';
import { type Lines, wholeLines } from './whole-lines';

const requiredColumns = ['adsh', 'tag', 'version', 'ddate', 'qtrs', 'value'] as const;
const optionalColumns = ['iprx', 'lang', 'dimh', 'dimn', 'coreg', 'srclen'] as const;

type FactColumn = (typeof requiredColumns | typeof optionalColumns)[number];
/** The places of the columns of txt.tsv. */
export type FactColumns = Columns<FactColumn>;
/** A row of txt.tsv, by the names of its columns. */
export type FactRow = Row<FactColumn>;

/** A row of txt.tsv for a fact of the CYD taxonomy. */
export interface CydRow {
  row: FactRow;
  accession: string;
  /** Offset of the row in the table. */
  offset: number;
}

/** The start of `cyd/2024` in the column `version`. */
const taxonomy = 'cyd/';

/**
 * Yields the rows of txt.tsv for facts of the CYD taxonomy, one in hundreds. The bytes are searched
 * for the taxonomy's name, and only the lines that contain it are split into columns. A row is valid
 * only until the next one is requested.
 */
export async function* readCydRows(
  table: Member,
  diagnostics: Diagnostics,
): AsyncGenerator<CydRow> {
  const at = (start: number, length: number) => ({
    location: { document: table.name, start, end: start + length },
  });
  const reportHeader = (isEmpty: boolean): void => {
    const args = { columns: requiredColumns, isEmpty };
    diagnostics.add('notes-header-unreadable', args, at(0, 0));
  };
  const pieces = table.open((code, args) => diagnostics.add(code, args, at(0, 0)));
  let columns: FactColumns | null = null;
  for await (const lines of wholeLines(pieces)) {
    let from = 0;
    if (columns === null) {
      from = lineEnd(lines.bytes, 0);
      const header = lines.bytes.subarray(0, from);
      columns = lines.cut ? null : readHeader(header, requiredColumns, optionalColumns);
      if (columns === null) {
        reportHeader(false);
        return;
      }
    }
    if (lines.cut) {
      if (namesTaxonomyEarly(lines.bytes)) {
        diagnostics.add('notes-line-too-long', {}, at(lines.offset, lines.bytes.length));
      }
      continue;
    }
    for (const { line, offset } of linesWithTaxonomy(lines, from)) {
      const row: FactRow = new Row(line, columns);
      const accession = row.text('adsh').trim();
      if (!row.isWhole) {
        const args = { accession: shown(accession), expected: columns.count, found: row.count };
        diagnostics.add('notes-row-malformed', args, at(offset, line.length));
      } else if (row.text('version').startsWith(taxonomy)) {
        yield { row, accession, offset };
      }
    }
  }
  if (columns === null) reportHeader(true);
}

function* linesWithTaxonomy({ bytes, offset }: Lines, from: number) {
  const { ascii } = searchIn(bytes);
  for (let hit = ascii(taxonomy, from); hit !== -1; ) {
    const start = bytes.lastIndexOf(Byte.lineFeed, hit) + 1;
    const end = lineEnd(bytes, hit);
    yield { line: trimLineEnd(bytes.subarray(start, end)), offset: offset + start };
    hit = ascii(taxonomy, end);
  }
}

/** Searches the first columns only: the text of any fact may mention the taxonomy. */
function namesTaxonomyEarly(line: Uint8Array): boolean {
  return searchIn(line.subarray(0, 1024)).ascii(taxonomy, 0) !== -1;
}
