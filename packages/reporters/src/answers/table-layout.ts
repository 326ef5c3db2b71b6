import type { Page } from '../terminal/terminal-page';
import { onOneLine } from '../text/safe-text';
import { columnsOf } from '../text/wrap';
import { leastWidth, longestWord } from './cell-lines';
import { type CellWords, columnWords, isAlignedRight, partsOf, wordsOf } from './cell-words';
import type { TablePart } from './model';
import { padded, widest } from './name-lines';
import { bracketed } from './part-words';

/** A column of a table, as a terminal shows it. */
export interface PrintedColumn {
  title: string;
  isRight: boolean;
  /** Only text is wrapped. */
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

/** How a table is laid out. */
export interface TableLayout {
  /** Those of the page: all, or all but the first. */
  columns: readonly PrintedColumn[];
  widths: readonly number[];
  /** How wide each bar next to a share is; 0 for no bars. */
  bar: number;
  /** Columns of a terminal between two cells. */
  gap: number;
  /** Where the first column is a heading above the rows that have its value. */
  heading: PrintedColumn | null;
}

const usualGap = 2;
const leastGap = 1;

/** In a list that is not cut, a longer text moves the rest of its own row only. */
const widestText = 80;

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
 * Lays a table out. Where not all fits, titles are wrapped first, then bars left out; then the first
 * column, where its values repeat, is a heading of its rows, or texts are wrapped, or both; at last the
 * columns are closer. `null` where that is not enough.
 */
export function layoutOf(columns: readonly PrintedColumn[], page: Page): TableLayout | null {
  const whole = { columns, heading: null };
  const headed = underHeadings(columns);
  return (
    withBars(columns, page) ??
    unwrapped(whole, page) ??
    unwrapped(headed, page) ??
    wrapped(whole, usualGap, page) ??
    wrapped(headed, usualGap, page) ??
    wrapped(whole, leastGap, page) ??
    wrapped(headed, leastGap, page)
  );
}

function withBars(columns: readonly PrintedColumn[], page: Page): TableLayout | null {
  const bars = columns.filter(({ shares }) => shares !== null).length;
  if (bars === 0) return null;
  for (const widths of [columns.map(wideWidth), columns.map(narrowWidth)]) {
    const room = Math.floor((page.width - total(widths, usualGap)) / bars) - usualGap;
    if (room < leastBar) continue;
    return { columns, widths, bar: Math.min(widestBar, room), gap: usualGap, heading: null };
  }
  return null;
}

function wideWidth({ title, width }: PrintedColumn): number {
  return Math.max(width, columnsOf(title));
}

/** Its title is wrapped. */
function narrowWidth({ title, width }: PrintedColumn): number {
  return Math.max(width, Math.min(longestWord, widest(title.split(' '))));
}

/** Its title and its texts are wrapped as much as they can be read. */
function leastWidthOf(column: PrintedColumn): number {
  const { title, isText } = column;
  return isText
    ? leastWidth([title, ...column.cells.map(({ text }) => text)])
    : narrowWidth(column);
}

type Arranged = Pick<TableLayout, 'columns' | 'heading'>;

/** Takes the first column as a heading if most rows have the value of the row before them. */
function underHeadings(columns: readonly PrintedColumn[]): Arranged | null {
  const [heading, ...others] = columns;
  if (heading === undefined || heading.isRight || others.length === 0) return null;
  const { cells } = heading;
  const begun = cells.filter(({ text }, row) => text !== cells[row - 1]?.text).length;
  return begun * 2 <= cells.length ? { columns: others, heading } : null;
}

function unwrapped(arranged: Arranged | null, page: Page): TableLayout | null {
  if (arranged === null) return null;
  const { columns } = arranged;
  const candidates = [columns.map(wideWidth), columns.map(narrowWidth)];
  const widths = candidates.find((each) => total(each, usualGap) <= page.width);
  return widths === undefined ? null : { ...arranged, widths, bar: 0, gap: usualGap };
}

function wrapped(arranged: Arranged | null, gap: number, page: Page): TableLayout | null {
  if (arranged === null) return null;
  const widths = wrappedWidths(arranged.columns, gap, page);
  return total(widths, gap) <= page.width ? { ...arranged, widths, bar: 0, gap } : null;
}

function total(widths: readonly number[], gap: number): number {
  return widths.reduce((sum, width) => sum + width + gap, -gap);
}

/** Wraps the widest texts to the same width, until all fits or they can hardly be read. */
function wrappedWidths(columns: readonly PrintedColumn[], gap: number, page: Page): number[] {
  const narrow = columns.map(narrowWidth);
  const least = columns.map(leastWidthOf);
  const capped = (most: number): number[] =>
    narrow.map((width, index) => Math.max(least[index] ?? 0, Math.min(width, most)));
  let most = narrow.reduce((longest, width) => Math.max(longest, width), 0);
  most = Math.min(most, page.width);
  while (most > 1 && total(capped(most), gap) > page.width) most -= 1;
  return capped(most);
}
