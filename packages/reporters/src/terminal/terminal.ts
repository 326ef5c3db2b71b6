import { withoutCommands } from '../commands';
import type { Report } from '../report-model';
import { viewOf } from '../view/view';
import { diagnosticLines } from './diagnostics';
import { duplicationLines } from './duplication';
import { flagLines } from './flags';
import { headLines } from './head';
import { otherLines } from './others';
import type { Page } from './page';
import { passageLines } from './passages';
import { styleFor } from './style';

export interface TerminalOptions {
  /** Whether to use colours (SGR sequences). */
  color: boolean;
  /** Columns to stay within, at least 40. Default 80. */
  width?: number;
}

/** A report to read in a terminal. Control characters of the filing's text are made visible. */
export function terminal(report: Report, { color, width = 80 }: TerminalOptions): string {
  const view = viewOf(report);
  const page: Page = { style: styleFor(color), width: Math.max(40, width) };
  const sections = [
    headLines(view.head, page),
    ...view.flags.map((table) => flagLines(table, page)),
    passageLines(view.passages, page),
    otherLines(view.others, page),
    duplicationLines(view.duplication, page),
    diagnosticLines(view.diagnostics, page),
  ];
  const text = sections
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
  return withoutCommands(text);
}
