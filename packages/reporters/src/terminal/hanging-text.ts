import { withoutControls } from '../text/safe-text';
import { columnsOf, wrap } from '../text/wrap';
import type { Paint } from './terminal-page';

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

/** Text in one paint. */
export interface PaintedRun {
  text: string;
  paint: Paint;
}

/** Like `hang`, for text in several paints. */
export function hangPainted(
  runs: readonly PaintedRun[],
  { prefix, paintPrefix = asIs, width }: Omit<Hanging, 'paint'>,
): string[] {
  const columns = columnsOf(prefix);
  const safe = runs.map(({ text, paint }) => ({ text: withoutControls(text), paint }));
  const lines = wrap(safe.map(({ text }) => text).join(''), width - columns);
  const next = painter(safe);
  return lines.map((line, index) => {
    const margin = index === 0 ? paintPrefix(prefix) : ' '.repeat(columns);
    return (margin + next(line)).trimEnd();
  });
}

/** Paints line after line: wrapping takes away white space only, so that all else is found again. */
function painter(runs: readonly PaintedRun[]): (line: string) => string {
  let run = 0;
  let at = 0;
  const paintOfNext = (character: string): Paint => {
    for (;;) {
      const current = runs[run];
      if (current === undefined) return asIs;
      if (at >= current.text.length) {
        run += 1;
        at = 0;
        continue;
      }
      at += 1;
      if (current.text.charAt(at - 1) === character) return current.paint;
    }
  };
  return (line) => {
    let painted = '';
    let piece = '';
    let paint: Paint = asIs;
    let spaces = '';
    for (const character of line.split('')) {
      if (character === ' ') {
        spaces += ' ';
        continue;
      }
      const own = paintOfNext(character);
      if (own === paint) {
        piece += spaces + character;
      } else {
        painted += paint(piece) + spaces;
        piece = character;
        paint = own;
      }
      spaces = '';
    }
    return painted + paint(piece);
  };
}
