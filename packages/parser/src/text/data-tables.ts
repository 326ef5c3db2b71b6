import { bulletLength } from './bullets';
import type { Cell, Line, TextRange } from './formatted';

/** Wider tables are written as paragraphs: each row has a bar for each column of the table. */
const maxColumns = 50;

/** A row of a table: consecutive lines, more than one where a cell has several. */
export interface TableRow {
  lines: Line[];
  cells: Cell[];
}

/**
 * Returns the rows of the tables that hold data, by table number. Filings also lay out plain text
 * with tables, a bullet in one cell and the item in the next: those are lists and paragraphs. A
 * data table has at least two rows with at least two cells each; its rows follow each other and are
 * whole, and none begins with a bullet.
 */
export function dataTables(lines: readonly Line[], text: string): Map<number, TableRow[]> {
  const { tables, broken } = collectTables(lines);
  for (const [id, rows] of tables) {
    const wide = rows.filter(({ cells }) => cells.length > 1);
    const isData = wide.length > 1 && columnsOf(rows).length <= maxColumns;
    if (broken.has(id) || !isData || !rows.every((row) => isWholeRow(row, text))) tables.delete(id);
  }
  return tables;
}

/** Collects the tables by number, and those that other text interrupts. */
function collectTables(lines: readonly Line[]) {
  const tables = new Map<number, TableRow[]>();
  const broken = new Set<number>();
  let before: Line | undefined;
  for (const line of lines) {
    const id = line.table;
    if (id !== undefined) {
      const rows = tables.get(id) ?? [];
      tables.set(id, rows);
      if (rows.length > 0 && before?.table !== id) broken.add(id);
      const open = rows.length > 0 && before?.row === line.row ? rows.at(-1) : undefined;
      const row = open ?? { lines: [], cells: [] };
      if (!open) rows.push(row);
      row.lines.push(line);
      for (const cell of line.cells ?? []) row.cells.push(cell);
    }
    before = line;
  }
  return { tables, broken };
}

/** True if the cells contain all the text of a row, and the first one does not begin with a bullet. */
function isWholeRow({ lines, cells }: TableRow, text: string): boolean {
  let end = lines[0]?.start ?? 0;
  const first = cells[0];
  if (first?.start !== end) return false;
  for (const cell of cells) {
    // A space or a line break separates them.
    if (cell.start < end || cell.start > end + 1) return false;
    end = cell.end;
  }
  return end === lines.at(-1)?.end && bulletLength(text.slice(first.start, first.end)) === 0;
}

/** A cell of a table to be shown: every row has one for each column that has text. */
export interface TableCell {
  header: boolean;
  /** Its lines; none if the row has no such cell. */
  lines: TextRange[];
}

/** Returns the rows of a table with their cells aligned in columns. */
export function tableCells(rows: readonly TableRow[], text: string): TableCell[][] {
  const columns = columnsOf(rows);
  return rows.map(({ cells }) => {
    const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
    return columns.map((column) => {
      const cell = byColumn.get(column);
      return { header: cell?.header ?? false, lines: cell ? linesOf(cell, text) : [] };
    });
  });
}

/** Returns the columns that have text. */
function columnsOf(rows: readonly TableRow[]): number[] {
  const used = new Set(rows.flatMap((row) => row.cells.map((cell) => cell.column)));
  return [...used].sort((a, b) => a - b);
}

function linesOf(cell: Cell, text: string): TextRange[] {
  let start = cell.start;
  return text
    .slice(cell.start, cell.end)
    .split('\n')
    .map((line) => {
      const range = { start, end: start + line.length };
      start = range.end + 1;
      return range;
    });
}
