import { asIs, hang } from '../terminal/hanging-text';
import type { Page, Paint, Style } from '../terminal/terminal-page';
import { columnsOf, wrap } from '../text/wrap';
import { cellLines } from './cell-lines';
import type { TablePart } from './model';
import { nameLines, padded } from './name-lines';
import { weakWords } from './part-words';
import { shareBar } from './share-bar';
import { layoutOf, type PrintedColumn, printedColumns, type TableLayout } from './table-layout';

/** A layout, and where it is printed. */
interface Grid extends TableLayout {
  page: Page;
}

/**
 * Returns the lines of a table: values in columns, numbers aligned by their last digits, shares with a
 * bar. Where the page is too narrow for that, each row is a list of names and values.
 */
export function tableLines(part: TablePart, page: Page): string[] {
  const columns = printedColumns(part, page);
  const layout = layoutOf(columns, page);
  const grid = layout === null ? null : { ...layout, page };
  const lines = part.rows.flatMap((_, row) => {
    if (grid !== null) return [...headingLines(grid, row), ...gridRow(grid, row)];
    return [...(row === 0 ? [] : ['']), ...listedRow(columns, row, page)];
  });
  const hasWeak = columns.some(({ cells }) => cells.some(({ weak }) => weak));
  return [
    ...(grid === null ? [] : titleLines(grid)),
    ...lines,
    ...(hasWeak ? weakLines(page) : []),
  ];
}

/** Titles are wrapped, and end on the line above the values. */
function titleLines({ columns, widths, bar, gap, page }: Grid): string[] {
  const wrapped = columns.map(({ title }, index) => wrap(title, widths[index] ?? 0));
  const height = wrapped.reduce((most, { length }) => Math.max(most, length), 0);
  return Array.from({ length: height }, (_, line) => {
    const cells = columns.flatMap(({ isRight, shares }, index) => {
      const lines = wrapped[index] ?? [];
      const text = lines[line - height + lines.length] ?? '';
      const title = padded(text, widths[index] ?? 0, isRight ? 'before' : 'after');
      return shares === null || bar === 0 ? [title] : [title, ' '.repeat(bar)];
    });
    return page.style.dim(cells.join(' '.repeat(gap)).trimEnd());
  });
}

/** Above the first of the rows with a value. */
function headingLines({ heading, page }: Grid, row: number): string[] {
  const text = heading?.cells[row]?.text;
  if (heading === null || text === undefined || text === heading.cells[row - 1]?.text) return [];
  const { style, width } = page;
  const lines = hang(`${heading.title}: ${text}`, { prefix: '', paint: style.bold, width });
  return row === 0 ? lines : ['', ...lines];
}

/** Texts are wrapped; all else is on the first line. */
function gridRow({ columns, widths, bar, gap, page }: Grid, row: number): string[] {
  const { style } = page;
  const wrapped = columns.map(({ cells, isText }, index) => {
    const { text = '' } = cells[row] ?? {};
    const isWrapped = isText && Number.isFinite(page.width);
    return isWrapped ? cellLines(text, widths[index] ?? 0) : [text];
  });
  const height = wrapped.reduce((most, { length }) => Math.max(most, length), 1);
  return Array.from({ length: height }, (_, line) => {
    const cells = columns.flatMap(({ cells, isRight, shares }, index) => {
      const text = wrapped[index]?.[line] ?? '';
      const paint = cells[row]?.weak ? style.dim : asIs;
      const spaces = ' '.repeat(Math.max(0, (widths[index] ?? 0) - columnsOf(text)));
      const cell = isRight ? spaces + painted(text, paint) : painted(text, paint) + spaces;
      if (shares === null || bar === 0) return [cell];
      const share = line === 0 ? (shares[row] ?? null) : null;
      return [cell, barText(share, { columns: bar, paint, style })];
    });
    return cells.join(' '.repeat(gap)).trimEnd();
  });
}

/** Leaves spaces at the end as they are, so that those that end a line can be removed. */
function painted(text: string, paint: Paint): string {
  const words = text.trimEnd();
  return paint(words) + text.slice(words.length);
}

function barText(
  share: number | null,
  { columns, paint, style }: { columns: number; paint: Paint; style: Style },
): string {
  if (share === null) return ' '.repeat(columns);
  const { filled, rest } = shareBar(share, columns);
  return paint(filled) + style.dim(rest);
}

/** The first column is the heading of the others. */
function listedRow(columns: readonly PrintedColumn[], row: number, page: Page): string[] {
  const { style, width } = page;
  const [first, ...others] = columns.map(({ title, cells }) => ({
    name: title,
    text: cells[row]?.text.trim() ?? '',
    paint: cells[row]?.weak ? style.dim : asIs,
  }));
  if (first === undefined) return [];
  return [
    ...hang(`${first.name}: ${first.text}`, { prefix: '', paint: style.bold, width }),
    ...nameLines(others, '  ', page),
  ];
}

/** Says what the marks of weak values mean. */
function weakLines({ color, style, width }: Page): string[] {
  const note = `${color ? 'In gray' : 'In brackets'}: ${weakWords}.`;
  return hang(note, { prefix: '', paint: style.dim, width });
}
