import type { Comparison } from '@cydkit/compare';
import { notesOfDiagnostics, stateWords } from '@cydkit/presentation';
import {
  type ComparisonOptions,
  type ConceptChanges,
  type ConceptRow,
  comparisonView,
  type FlagChanges,
} from '@cydkit/presentation/comparison';
import { percent } from '@cydkit/presentation/wording';
import { counted } from '@cydkit/text';
import { chunked, joined, sectionLines } from '../text/chunks';
import { withoutCommands } from '../text/safe-text';
import { changeLines } from './change-lines';
import { hang, longest } from './hanging-text';
import { diagnosticLines, headLines } from './head-lines';
import { type Page, pageFor, section, type TerminalOptions } from './terminal-page';

/** Prints a comparison for a terminal: flags first, then the changes concept by concept. */
export function terminalComparison(
  comparison: Comparison,
  options: TerminalOptions & ComparisonOptions,
): string {
  return joined(terminalComparisonChunks(comparison, options));
}

/** Yields the text of `terminalComparison` in chunks. */
export function* terminalComparisonChunks(
  comparison: Comparison,
  { summary = false, ...options }: TerminalOptions & ComparisonOptions,
): Generator<string> {
  const view = comparisonView(comparison, { summary });
  const page = pageFor(options);
  const sections = [
    headLines({ ...view.head, empty: false }, page),
    diagnosticLines(notesOfDiagnostics(view.diagnostics), page),
    flagChangeLines(view.flags, page),
    summaryLines(view.summary, page),
    conceptLines(view.concepts, page),
    changeLines(view.changes, page),
    view.head.outcome === null ? [] : [view.head.outcome],
  ];
  for (const chunk of chunked(sectionLines(sections))) yield withoutCommands(chunk);
}

function summaryLines(summary: readonly string[], page: Page): string[] {
  if (summary.length === 0) return [];
  const lines = summary.flatMap((each) => hang(each, { prefix: '  ', width: page.width }));
  return [section('Summary', page), ...lines];
}

/**
 * Lists each changed flag with both answers:
 *
 *     true → false  (b)(1)(ii)  Third Party Engaged
 */
function flagChangeLines({ changed, kept }: FlagChanges, page: Page): string[] {
  if (changed.length + kept === 0) return [];
  const { style, width } = page;
  const answers = changed.map(
    ({ old, new: current }) => `${stateWords[old]} → ${stateWords[current]}`,
  );
  const column = longest(answers) + 2;
  const second = longest(changed.map(({ paragraph }) => paragraph ?? '')) + 2;
  return [
    section('Flags', page),
    ...changed.flatMap(({ label, paragraph, change }, index) =>
      hang(label, {
        prefix: `  ${(answers[index] ?? '').padEnd(column)}${(paragraph ?? '').padEnd(second)}`,
        paintPrefix: change === 'flipped' ? style.red : style.yellow,
        width,
      }),
    ),
    ...(kept === 0 ? [] : [style.dim(`  ${counted(kept, 'flag')} unchanged`)]),
  ];
}

/**
 * Lists the concepts whose text changed and how similar it is:
 *
 *     changed   93.4%  Role of Management (c)(2)
 *                      412 → 431 words
 */
function conceptLines({ changed, kept }: ConceptChanges, page: Page): string[] {
  if (changed.length + kept === 0) return [];
  return [
    section('Concepts', page),
    ...changed.flatMap((row) => rowLines(row, page)),
    ...(kept === 0 ? [] : [page.style.dim(`  ${counted(kept, 'concept')} unchanged`)]),
  ];
}

function rowLines(row: ConceptRow, { style, width }: Page): string[] {
  const { title, change, similarity, words, unchangedFlag } = row;
  const share = similarity === null ? '' : percent(similarity);
  const prefix = `  ${change.padEnd(9)}${share.padStart(6)}  `;
  const details = unchangedFlag === null ? words : `${words}; its flag is still ${unchangedFlag}`;
  const paints = { changed: style.yellow, new: style.green, gone: style.red };
  return [
    ...hang(title, { prefix, paintPrefix: paints[change], width }),
    ...hang(details, { prefix: ' '.repeat(prefix.length), paint: style.dim, width }),
  ];
}
