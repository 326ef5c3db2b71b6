import { bulletLength } from './bullets';
import type { Cell, FormattedText, Line } from './formatted';
import { inlineMarkdown } from './markdown-inline';

/** Wider tables are written as paragraphs: each row has a bar for each column of the table. */
const maxColumns = 50;

/**
 * The tables that hold data: their rows by table number. Filings also lay out plain text with
 * tables, a bullet in one cell and the item in the next: those are lists and paragraphs. A data
 * table has at least two rows with at least two cells each, its rows follow each other, are whole
 * and on one line each, and none begins with a bullet.
 */
export function dataTables(lines: readonly Line[], text: string): Map<number, Line[]> {
  const tables = new Map<number, Line[]>();
  const broken = new Set<number>();
  let before: number | undefined;
  for (const line of lines) {
    const id = line.table;
    if (id !== undefined) {
      const rows = tables.get(id);
      if (!isWholeRow(line, text) || (rows && before !== id)) broken.add(id);
      if (rows) rows.push(line);
      else tables.set(id, [line]);
    }
    before = id;
  }
  for (const [id, rows] of tables) {
    const wide = rows.filter((row) => (row.cells?.length ?? 0) > 1);
    if (broken.has(id) || wide.length < 2 || columnsOf(rows).length > maxColumns) tables.delete(id);
  }
  return tables;
}

function isWholeRow(line: Line, text: string): boolean {
  const cells = line.cells ?? [];
  const first = cells[0];
  const last = cells.at(-1);
  if (!first || !last || first.start !== line.start || last.end !== line.end) return false;
  return bulletLength(text.slice(first.start, first.end)) === 0;
}

/** A table as GitHub writes it. Without header cells its first row is the header. */
export function tableMarkdown(formatted: FormattedText, rows: readonly Line[]): string {
  const columns = columnsOf(rows);
  const written = rows.map((row) => rowMarkdown(formatted, row.cells ?? [], columns));
  written.splice(1, 0, `|${' --- |'.repeat(columns.length)}`);
  return written.join('\n');
}

/** The columns that have text. */
function columnsOf(rows: readonly Line[]): number[] {
  const used = new Set(rows.flatMap((row) => (row.cells ?? []).map((cell) => cell.column)));
  return [...used].sort((a, b) => a - b);
}

function rowMarkdown(formatted: FormattedText, cells: Cell[], columns: number[]): string {
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  const texts = columns.map((column) => {
    const cell = byColumn.get(column);
    return cell ? inlineMarkdown(formatted, cell) : '';
  });
  return `| ${texts.join(' | ')} |`;
}
