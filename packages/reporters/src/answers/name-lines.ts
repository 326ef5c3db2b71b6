import { asIs, hang } from '../terminal/hanging-text';
import type { Page, Paint } from '../terminal/terminal-page';
import { onOneLine } from '../text/safe-text';
import { columnsOf } from '../text/wrap';

/** A name with what belongs to it. */
export interface NamedText {
  name: string;
  text: string;
  paint?: Paint;
}

/**
 * Returns names in a column, each with its text next to it; a name that takes half of the page or more
 * is on the line of its text:
 *
 *     Filings    5,331
 *     Companies  4,012
 */
export function nameLines(rows: readonly NamedText[], indent: string, page: Page): string[] {
  const { style, width } = page;
  const names = rows.map(({ name }) => onOneLine(name));
  const isShort = (name: string): boolean => columnsOf(name) < width / 2;
  const column = widest(names.filter(isShort)) + 2;
  return rows.flatMap(({ text, paint = asIs }, index) => {
    const name = names[index] ?? '';
    if (!isShort(name)) return hang(`${name}: ${text}`, { prefix: indent, paint, width });
    return hang(text, {
      prefix: indent + padded(name, column),
      paintPrefix: style.dim,
      paint,
      width,
    });
  });
}

/** Returns the width of the widest text; 0 if there is none. */
export function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, columnsOf(text)), 0);
}

/** Fills text with spaces up to this many columns, after it or before it. */
export function padded(text: string, columns: number, side: 'after' | 'before' = 'after'): string {
  const spaces = ' '.repeat(Math.max(0, columns - columnsOf(text)));
  return side === 'after' ? text + spaces : spaces + text;
}
