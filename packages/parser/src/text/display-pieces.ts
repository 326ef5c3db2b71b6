import { countLeading } from '@cydkit/text';
import { bulletLength } from './bullets';
import type { Cell, FormattedText, Line, TextRange } from './formatted';
import { type ItemMark, isItemMark, itemMarkOf } from './item-marks';

/** A line to be shown: a heading, a list item or a paragraph. */
export interface LinePiece {
  kind: 'paragraph' | 'heading' | 'item';
  /**
   * Heading level 1–6. Depth of a list item from 1, and of a paragraph that belongs to one;
   * an item of depth 0 is a line with a mark in its text, outside any list. 0 otherwise.
   */
  level: number;
  /** Number of an item that has one, shown as `3.` */
  ordinal?: number;
  /** The text begins with the mark of the item, `(a)` or `ii.`: no other is to be shown. */
  hasOwnMark?: true;
  /** Which list of the text an item belongs to; lists may follow each other directly. */
  list?: number;
  /** Its text, without a bullet or `ordinal`. */
  range: TextRange;
}

/** A cell of a table to be shown: every row has one for each column that has text. */
export interface TableCell {
  header: boolean;
  /** Its lines; none if the row has no such cell. */
  lines: TextRange[];
}

/** A data table: its cells by row. */
export interface TablePiece {
  kind: 'table';
  rows: TableCell[][];
}

/** A line or a whole data table. */
export type Piece = LinePiece | TablePiece;

/**
 * Splits formatted text, or a range of it, into what any output shows: single lines, and whole data
 * tables. A table that is only partly in the range becomes lines, and an item in which the range
 * begins becomes a paragraph.
 */
export function piecesOf(formatted: FormattedText, range?: TextRange): Piece[] {
  const { text } = formatted;
  const { start, end } = range ?? { start: 0, end: text.length };
  if (end <= start) return [];
  const first = countLeading(formatted.lines, (line) => line.end <= start);
  const after = countLeading(formatted.lines, (line) => line.start < end);
  const lines = formatted.lines.slice(first, after);
  const whole = lines.filter((line) => line.start >= start && line.end <= end);
  const tables = dataTables(whole, text);
  const pieces: Piece[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] as Line;
    const table = line.table === undefined ? undefined : tables.get(line.table);
    if (table && table[0]?.lines[0] === line) {
      pieces.push({ kind: 'table', rows: tableCells(table, text) });
      i += table.reduce((sum, row) => sum + row.lines.length, 0) - 1;
    } else {
      const clip = { start: Math.max(start, line.start), end: Math.min(end, line.end) };
      const mark = clip.start === line.start ? itemMarkOf(formatted.lines, first + i, text) : null;
      pieces.push(linePiece(line, clip, mark));
    }
  }
  return pieces;
}

function linePiece(line: Line, clip: TextRange, mark: ItemMark | null): LinePiece {
  const { kind, level, list } = line;
  const isItem = kind === 'item' && clip.start === line.start;
  if (!isItem && (mark === null || level > 0)) {
    return { kind: kind === 'heading' ? kind : 'paragraph', level, range: clip };
  }
  const { length = 0, ordinal, isOwn } = mark ?? {};
  return {
    kind: 'item',
    level,
    ...(ordinal !== undefined && { ordinal }),
    ...(isOwn && { hasOwnMark: true }),
    ...(list !== undefined && { list }),
    range: { start: Math.min(clip.start + length, clip.end), end: clip.end },
  };
}

/** Wider tables are written as paragraphs: each row has a bar for each column of the table. */
const maxColumns = 50;

/** A row of a table: consecutive lines, more than one where a cell has several. */
interface TableRow {
  lines: Line[];
  cells: Cell[];
}

/**
 * Returns the rows of the tables that hold data, by table number. Filings also lay out plain text
 * with tables, a bullet in one cell and the item in the next: those are lists and paragraphs. A
 * data table has at least two rows with at least two cells each; its rows follow each other and are
 * whole, none begins with a bullet, and they are not all pairs of a mark and an item.
 */
function dataTables(lines: readonly Line[], text: string): Map<number, TableRow[]> {
  const { tables, broken } = collectTables(lines);
  for (const [id, rows] of tables) {
    const isData = countWide(rows) > 1 && columnsOf(rows).length <= maxColumns;
    const isWhole = rows.every((row) => isWholeRow(row, text));
    if (broken.has(id) || !isData || !isWhole || isListLayout(rows, text)) tables.delete(id);
  }
  return tables;
}

/** True if each row is a mark, such as `(a)`, and an item, or the further text of an item. */
function isListLayout(rows: readonly TableRow[], text: string): boolean {
  return rows.every(({ cells: [first, ...others] }, i) =>
    others.length === 0
      ? i > 0
      : others.length === 1 && first && isItemMark(text.slice(first.start, first.end)),
  );
}

/** Counts the rows with several cells, those of the rows above that reach down included. */
function countWide(rows: readonly TableRow[]): number {
  let reach = 0;
  return rows.filter(({ cells }, i) => {
    const isWide = cells.length > 1 || reach > i;
    for (const cell of cells) reach = Math.max(reach, i + (cell.rows ?? 1));
    return isWide;
  }).length;
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

/** Returns the rows of a table with their cells aligned in columns. */
function tableCells(rows: readonly TableRow[], text: string): TableCell[][] {
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
