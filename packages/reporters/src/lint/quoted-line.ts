import type { Evidence } from '@cydkit/lint';
import { asIs, onePaintedLine } from '../terminal/hanging-text';
import type { Page } from '../terminal/terminal-page';
import { onOneLine } from '../text/safe-text';
import { columnsOf } from '../text/wrap';

/** Returns quoted words on one line, below their finding: `The text that denies it: “We are not …”`. */
export function quotedLine({ shows, quote }: Evidence, { style, width }: Page): string {
  const label = `    ${onOneLine(shows)}: “`;
  const room = width - columnsOf(label) - 1;
  const words = onePaintedLine([{ text: quote ?? '', paint: asIs }], room);
  return style.dim(label) + words + style.dim('”');
}
