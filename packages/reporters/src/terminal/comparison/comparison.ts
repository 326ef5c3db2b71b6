import type { Comparison } from '@cydkit/compare';
import { withoutCommands } from '../../commands';
import { joinSections } from '../../sections';
import { type ComparisonOptions, comparisonView } from '../../view/comparison/view';
import { diagnosticLines } from '../diagnostics';
import { headLines } from '../head';
import { hang } from '../layout';
import { type Page, pageFor, section, type TerminalOptions } from '../page';
import { changeLines } from './changes';
import { conceptLines } from './concepts';
import { flagChangeLines } from './flags';

/** A comparison to read in a terminal: flags first, then the changes concept by concept. */
export function terminalComparison(
  comparison: Comparison,
  { summary = false, ...options }: TerminalOptions & ComparisonOptions,
): string {
  const view = comparisonView(comparison, { summary });
  const page = pageFor(options);
  const sections = [
    headLines({ ...view.head, empty: false }, page),
    diagnosticLines(view.diagnostics, page),
    flagChangeLines(view.flags, page),
    summaryLines(view.summary, page),
    conceptLines(view.concepts, page),
    changeLines(view.changes, page),
    view.head.outcome === null ? [] : [view.head.outcome],
  ];
  return withoutCommands(joinSections(sections));
}

function summaryLines(summary: readonly string[], page: Page): string[] {
  if (summary.length === 0) return [];
  const lines = summary.flatMap((each) => hang(each, { prefix: '  ', width: page.width }));
  return [section('Summary', page), ...lines];
}
