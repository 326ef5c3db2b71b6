import type { Evidence } from '@cydkit/lint';
import { quoteParts } from '@cydkit/presentation/wording';
import { excerptOf } from '@cydkit/text';
import { asIs, hangPainted, onePaintedLine, type PaintedRun } from '../terminal/hanging-text';
import type { Page, Style } from '../terminal/terminal-page';
import { onOneLine } from '../text/safe-text';
import { columnsOf } from '../text/wrap';

/** Returns the words of a finding's evidence, or its flag, as `hang` does: whole. */
export function quoteLines(evidence: Evidence, prefix: string, { style, width }: Page): string[] {
  const { shows, quote, span } = evidence;
  if (quote === null) return [];
  const [open, close] = span === null ? ['', ''] : ['“', '”'];
  const runs = [
    { text: `${onOneLine(shows)}: ${open}`, paint: asIs },
    ...markedRuns({ ...evidence, quote: onOneLine(quote) }, style),
    { text: close, paint: asIs },
  ];
  return hangPainted(runs, { prefix, width });
}

/** Returns the words of a finding's evidence on one line, cut around those that decide. */
export function quoteLine({ shows, quote, marks }: Evidence, { style, width }: Page): string {
  const label = `    ${onOneLine(shows)}: “`;
  const columns = width - columnsOf(label) - 1;
  const text = onOneLine(quote ?? '');
  // Signs of what is left out take columns, too.
  const room = text.length > columns ? columns - 3 * marks.length - 2 : columns;
  const excerpt = excerptOf(text, { start: 0, end: text.length, deciding: marks, room });
  return style.dim(label) + onePaintedLine(markedRuns(excerpt, style), columns) + style.dim('”');
}

function markedRuns(quote: Pick<Evidence, 'quote' | 'marks'>, style: Style): PaintedRun[] {
  const mark = (text: string): string => style.bold(style.underline(text));
  return quoteParts(quote).map(({ text, isMarked }) => ({ text, paint: isMarked ? mark : asIs }));
}
