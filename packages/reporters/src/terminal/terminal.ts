import { withoutCommands } from '../commands';
import type { Report } from '../report-model';
import { joinSections } from '../sections';
import { viewOf } from '../view/view';
import { diagnosticLines } from './diagnostics';
import { duplicationLines } from './duplication';
import { flagLines } from './flags';
import { headLines } from './head';
import { otherLines } from './others';
import { pageFor, type TerminalOptions } from './page';
import { passageLines } from './passages';

/** A report to read in a terminal. Control characters of the filing's text are made visible. */
export function terminal(report: Report, options: TerminalOptions): string {
  const view = viewOf(report);
  const page = pageFor(options);
  const text = joinSections([
    headLines(view.head, page),
    ...view.flags.map((table) => flagLines(table, page)),
    passageLines(view.passages, page),
    otherLines(view.others, page),
    duplicationLines(view.duplication, page),
    diagnosticLines(view.diagnostics, page),
  ]);
  return withoutCommands(text);
}
