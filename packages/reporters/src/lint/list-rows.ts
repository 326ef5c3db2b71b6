import { asIs, onePaintedLine, type PaintedRun } from '../terminal/hanging-text';
import type { Page } from '../terminal/terminal-page';
import { columnsOf } from '../text/wrap';

/** A line of a list: some cells, which are never cut, and a text, which may be. */
export interface Row {
  cells: readonly PaintedRun[];
  text: string;
}

/** How the rows of a list are laid out. */
export interface RowLayout {
  /** The width of each cell. */
  columns: readonly number[];
  /** A text gets a line of its own rather than fewer columns than this. */
  leastText: number;
}

/** A longer cell moves the rest of its own row only. */
const widestColumn = 80;

/** Returns the width of each column, in which the cells of all rows fit. */
export function columnsFor(rows: readonly Row[]): number[] {
  const columns: number[] = [];
  for (const { cells } of rows) {
    for (const [index, { text }] of cells.entries()) {
      columns[index] = Math.max(columns[index] ?? 0, Math.min(columnsOf(text), widestColumn));
    }
  }
  return columns;
}

/**
 * Lays a row out on one line; on several where not all of it fits:
 *
 *     drafts/2025/lanternfish-10k-2025.htm:94:339
 *       warning  X01 materiality-flag-denied
 *       The flag says that …
 */
export function* rowLines(
  { cells, text }: Row,
  { columns, leastText }: RowLayout,
  { width }: Page,
): Generator<string> {
  const fits = columns.reduce((sum, column) => sum + column + 2, -2) <= width;
  let line = '';
  let used = 0;
  for (const [index, cell] of cells.entries()) {
    if (index === 1 && !fits) {
      yield line.trimEnd();
      line = indent;
      used = indent.length;
    }
    const own = columnsOf(cell.text);
    const column = Math.max(own, columns[index] ?? 0);
    line += cell.paint(cell.text) + ' '.repeat(column - own + 2);
    used += column + 2;
  }
  if (width - used < leastText) {
    yield line.trimEnd();
    line = indent;
    used = indent.length;
  }
  yield (line + onePaintedLine([{ text, paint: asIs }], width - used)).trimEnd();
}

const indent = '  ';
