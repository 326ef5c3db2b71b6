import { onOneLine, withoutControls } from '../text/safe-text';
import { columnsOf, wrap } from '../text/wrap';
import type { Paint } from './terminal-page';

/** A prefix on the first line, and how to paint it and the text wrapped next to it. */
export interface Hanging {
  /** Plain text; its width is the indent of the lines that follow. */
  prefix: string;
  paintPrefix?: Paint;
  paint?: Paint;
  width: number;
}

/** Returns the length of the longest text, the width of a column of them; 0 if there is none. */
export function longest(texts: readonly string[]): number {
  return texts.reduce((most, { length }) => Math.max(most, length), 0);
}

/** Leaves text as it is. */
export const asIs: Paint = (text) => text;

/**
 * Returns lines of filing text within `width`, safe to print:
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

/** Text painted in one way. */
export interface PaintedRun {
  text: string;
  paint: Paint;
}

/** Returns lines like `hang`, of text painted in several ways. */
export function hangPainted(
  runs: readonly PaintedRun[],
  { prefix, paintPrefix = asIs, width }: Omit<Hanging, 'paint'>,
): string[] {
  const [only, ...others] = runs;
  if (only && others.length === 0) return hang(only.text, { ...only, prefix, paintPrefix, width });
  const columns = columnsOf(prefix);
  const safe = runs.map(({ text, paint }) => ({ text: withoutControls(text), paint }));
  const lines = wrap(safe.map(({ text }) => text).join(''), width - columns);
  const next = painter(safe);
  return lines.map((line, index) => {
    const margin = index === 0 ? paintPrefix(prefix) : ' '.repeat(columns);
    return (margin + next(line)).trimEnd();
  });
}

/** Returns text on one line of at most `width` columns; what does not fit is cut off, as `…` shows. */
export function onePaintedLine(runs: readonly PaintedRun[], width: number): string {
  const flat = runs.map(({ text, paint }) => ({ text: onOneLine(text), paint }));
  const [line = '', ...more] = hangPainted(flat, { prefix: '', width });
  if (more.length === 0) return line;
  const [short = ''] = hangPainted(flat, { prefix: '', width: width - 2 });
  return `${short} …`;
}

/** Returns a function that paints the next line. Wrapping removes only white space. */
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
