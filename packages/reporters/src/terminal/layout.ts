import { withoutControls } from '../controls';
import { columnsOf } from './columns';
import type { Paint } from './style';
import { wrap } from './wrap';

/** A prefix on the first line, painted or not, and the text wrapped beside it. */
export interface Hanging {
  /** Plain; its columns are the indent of the lines that follow. */
  prefix: string;
  paintPrefix?: Paint;
  paint?: Paint;
  width: number;
}

/** The length of the longest text, 0 where there is none: how wide a column of them is. */
export function longest(texts: readonly string[]): number {
  return texts.reduce((most, { length }) => Math.max(most, length), 0);
}

const asIs: Paint = (text) => text;

/**
 * Lines of filing text within `width`, safe to print:
 *
 *     true          Third Party Oversight and
 *                   Identification Processes
 */
export function hang(
  text: string,
  { prefix, paintPrefix = asIs, paint = asIs, width }: Hanging,
): string[] {
  const columns = columnsOf(prefix);
  return wrap(withoutControls(text), width - columns).map((line, index) => {
    const margin = index === 0 ? paintPrefix(prefix) : ' '.repeat(columns);
    return (margin + paint(line)).trimEnd();
  });
}
