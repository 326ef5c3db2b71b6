import type { Page } from '../terminal/terminal-page';
import { onOneLine } from '../text/safe-text';
import { columnsOf } from '../text/wrap';
import { type CellWords, columnWords, isAlignedRight, partsOf, wordsOf } from './cell-words';
import type { TablePart } from './model';
import { padded, widest } from './name-lines';
import { bracketed } from './part-words';

/** A column of a table, as a terminal shows it. */
export interface PrintedColumn {
  title: string;
  isRight: boolean;
  /** Only text is shortened. */
  isText: boolean;
  cells: readonly PrintedCell[];
  /** Columns of the terminal that its cells take. */
  width: number;
  /** The shares to draw as bars; `null` if it has none. */
  shares: readonly (number | null)[] | null;
}

/** A cell, safe to print, on one line. */
export interface PrintedCell {
  text: string;
  weak: boolean;
}

/** How wide each column of a table is, and each bar next to a share; 0 for no bars. */
export interface TableLayout {
  widths: readonly number[];
  bar: number;
}

/** Columns of a terminal between two cells. */
export const gap = 2;

/** In a list that is not cut, a longer text moves the rest of its own row only. */
const widestText = 80;
/** No text is shortened to less. */
const leastText = 12;
/** A longer word of a title is broken. */
const longestWord = 20;

const widestBar = 20;
const leastBar = 10;

/** Returns the columns of a table with their cells as text. */
export function printedColumns(part: TablePart, page: Page): PrintedColumn[] {
  return part.columns.map((column, index) => {
    const words = columnWords(part, index).map((cell) => ({
      ...cell,
      value: onOneLine(cell.value),
    }));
    const isRight = isAlignedRight(column);
    const isText = column.type === 'text';
    const texts = isRight
      ? alignedNumbers(words, page)
      : words.map((cell) => bracketed(wordsOf(cell), cell.weak && !page.color));
    const width = widest(texts);
    return {
      title: onOneLine(column.title),
      isRight,
      isText,
      cells: texts.map((text, row) => ({ text, weak: words[row]?.weak ?? false })),
      width: isText && !Number.isFinite(page.width) ? Math.min(width, widestText) : width,
      shares: column.type === 'share' ? sharesOf(part, index) : null,
    };
  });
}

function sharesOf({ rows }: TablePart, index: number): (number | null)[] {
  return rows.map((row) => {
    const { value } = partsOf(row[index]);
    return typeof value === 'number' ? value : null;
  });
}

/**
 * Aligns values, intervals and brackets each for itself:
 *
 *      62.4% (58.0–66.7)
 *     [ 5.1%  (2.0–11.7)]
 */
function alignedNumbers(words: readonly CellWords[], { color }: Page): string[] {
  const hasBrackets = !color && words.some(({ weak }) => weak);
  const valueWidth = widest(words.map(({ value }) => value)) + (hasBrackets ? 1 : 0);
  const intervalWidth = widest(words.map(({ interval }) => interval));
  const width = valueWidth + (intervalWidth === 0 ? 0 : 1 + intervalWidth) + (hasBrackets ? 1 : 0);
  return words.map(({ value, interval, weak }) => {
    const [open, close] = hasBrackets && weak ? ['[', ']'] : ['', ''];
    const start = padded(open + value, valueWidth, 'before');
    const end = interval === '' ? '' : ` ${padded(interval, intervalWidth, 'before')}`;
    return padded(start + end + close, width);
  });
}

/**
 * Lays a table out. Where not all fits, titles are wrapped first, then bars left out, then texts
 * shortened; `null` where that is not enough.
 */
export function layoutOf(columns: readonly PrintedColumn[], page: Page): TableLayout | null {
  const wide = columns.map(({ title, width }) => Math.max(width, columnsOf(title)));
  const narrow = columns.map(({ title, width }) =>
    Math.max(width, Math.min(longestWord, widest(title.split(' ')))),
  );
  const bars = columns.filter(({ shares }) => shares !== null).length;
  for (const widths of [wide, narrow]) {
    const room = Math.floor((page.width - total(widths)) / bars) - gap;
    if (bars > 0 && room >= leastBar) return { widths, bar: Math.min(widestBar, room) };
  }
  const candidates = [wide, narrow, shortened(columns, narrow, page)];
  const widths = candidates.find((each) => total(each) <= page.width);
  return widths === undefined ? null : { widths, bar: 0 };
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width + gap, -gap);
}

/** Shortens the widest texts to the same width, until all fits or they would be too short. */
function shortened(
  columns: readonly PrintedColumn[],
  widths: readonly number[],
  page: Page,
): number[] {
  const capped = (most: number): number[] =>
    widths.map((width, index) => (columns[index]?.isText ? Math.min(width, most) : width));
  let most = widths.reduce((longest, width) => Math.max(longest, width), leastText);
  most = Math.min(most, page.width);
  while (most > leastText && total(capped(most)) > page.width) most -= 1;
  return capped(most);
}
