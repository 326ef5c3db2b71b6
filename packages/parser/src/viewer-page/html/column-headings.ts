import type { SourceDocument } from '../../input';
import type { Period } from '../../model';
import { formatHtml } from '../../text/formatter';
import { readDate } from '../../xbrl/dates';
import { readDuration } from '../duration';
import { hasClass, maxColumns, type ReportCell, type ReportRow } from './report-rows';

/** A column of values. */
export interface ReportColumn {
  period: Period;
  /** Other texts in its heading: the label of a member, or a unit. */
  others: string[];
}

/** The header of a viewer page: the report's title, and its columns from left to right. */
export interface ReportHeader {
  title: string | null;
  columns: ReportColumn[];
}

/** Longer than any heading. */
const maxHeadingBytes = 1 << 14;

/** More lines than any heading has: a column keeps the lines of all its headings. */
const maxHeadingLines = 10;

/** A heading that refers to a footnote: `[1]`, `[1],[2]`. */
const footnoteMarks = /^(?:\[\d+\][\s,]*)+$/u;

/** True for a row of headings only. */
export function isHeaderRow({ cells }: ReportRow): boolean {
  return cells.length > 0 && cells.every(({ isHeading }) => isHeading);
}

/** True for the first row of a report's head: its first cell is the title. */
export function startsReport({ cells }: ReportRow): boolean {
  return cells[0] !== undefined && isTitle(cells[0]);
}

/**
 * Reads the title and the columns of a report from the rows of its head. A heading applies to the
 * columns that it spans, so each length is above its dates; an instant has a date and no length.
 *
 *     | Title (2 rows) | 3 Months Ended (2 columns) | (none)    |
 *     |                | Mar. 31     | Mar. 31     | Apr. 18   |
 */
export function readHeader(rows: readonly ReportRow[], source: SourceDocument): ReportHeader {
  const grid = new HeadingGrid(source);
  for (const row of rows) grid.add(row);
  const title = rows[0]?.cells.find(isTitle);
  return {
    title: (title && linesOf(title, source)[0]) ?? null,
    columns: grid.columns().map(readColumn),
  };
}

function isTitle(cell: ReportCell): boolean {
  return hasClass(cell, 'tl');
}

/** Lays headings out by their spans, as a browser does. */
class HeadingGrid {
  readonly #source: SourceDocument;
  /** The headings above each column, from top to bottom. */
  readonly #slots: { lines: string[]; lowest: ReportCell; rowsLeft: number }[] = [];

  constructor(source: SourceDocument) {
    this.#source = source;
  }

  add(row: ReportRow): void {
    let at = 0;
    for (const cell of row.cells) {
      while ((this.#slots[at]?.rowsLeft ?? 0) > 0) at += 1;
      const lines = linesOf(cell, this.#source);
      const end = Math.min(at + cell.columns, maxColumns);
      for (; at < end; at += 1) {
        const above = this.#slots[at]?.lines ?? [];
        this.#slots[at] = { lines: [...above, ...lines], lowest: cell, rowsLeft: cell.rows };
      }
    }
    for (const slot of this.#slots) slot.rowsLeft -= 1;
  }

  /** Returns one column per lowest heading: a value and its footnote are below the same heading. */
  columns(): string[][] {
    const columns: string[][] = [];
    let last: ReportCell | null = null;
    for (const { lines, lowest } of this.#slots) {
      const isNew = lowest !== last;
      last = lowest;
      if (!isNew || isTitle(lowest) || isFootnoteHeading(lowest, lines)) continue;
      columns.push(lines);
    }
    return columns;
  }
}

function isFootnoteHeading(cell: ReportCell, lines: readonly string[]): boolean {
  return hasClass(cell, 'fn') || footnoteMarks.test(lines.at(-1) ?? '');
}

function readColumn(lines: readonly string[]): ReportColumn {
  const period: Period = { start: null, end: null };
  const others: string[] = [];
  for (const line of lines) {
    const text = withoutFootnotes(line);
    const duration = readDuration(text);
    const end = readDate(text);
    if (duration !== null) period.duration = duration;
    else if (end !== null) period.end = end;
    else others.push(text);
  }
  return { period, others };
}

/** Removes the references of `Dec. 31, 2024 [1]`; a line too long for a date stays as it is. */
function withoutFootnotes(line: string): string {
  return line.length > 100 ? line : line.replace(/ ?(?:\[\d{1,3}\],?){1,9}$/u, '');
}

function linesOf({ start, end }: ReportCell, source: SourceDocument): string[] {
  const { text } = formatHtml(source.text(start, Math.min(end, start + maxHeadingBytes)));
  return text === '' ? [] : text.split('\n', maxHeadingLines);
}
