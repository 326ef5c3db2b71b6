import { withoutControls } from '../controls';
import { columnsOf } from './columns';
import type { Hanging } from './layout';
import type { Paint } from './style';
import { wrap } from './wrap';

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

const asIs: Paint = (text) => text;

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
