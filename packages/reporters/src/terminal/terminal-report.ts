import type { FlagState } from '@cydkit/disclosure';
import {
  describeBasis,
  disclosureView,
  type FlagTable,
  type OtherLine,
  type Report,
  stateWords,
} from '@cydkit/presentation';
import { sentenceLength, shortened } from '@cydkit/presentation/wording';
import { chunked, joined, sectionLines } from '../text/chunks';
import { withoutCommands } from '../text/safe-text';
import { duplicationLines } from './duplication-lines';
import { hang, longest } from './hanging-text';
import { diagnosticLines, headLines } from './head-lines';
import { passageLines } from './passage-lines';
import {
  type Page,
  type Paint,
  pageFor,
  type Style,
  section,
  type TerminalOptions,
} from './terminal-page';

/** Prints a report for a terminal. Control characters in the filing's text are made visible. */
export function terminal(report: Report, options: TerminalOptions): string {
  return joined(terminalChunks(report, options));
}

/** Yields the text of `terminal` in chunks. */
export function* terminalChunks(report: Report, options: TerminalOptions): Generator<string> {
  const view = disclosureView(report);
  const page = pageFor(options);
  const lines = sectionLines([
    headLines(view.head, page),
    ...view.flags.map((table) => flagLines(table, page)),
    passageLines(view.passages, page),
    otherLines(view.others, page),
    duplicationLines(view.duplication, page),
    diagnosticLines(view.notes, page),
  ]);
  for (const chunk of chunked(lines)) yield withoutCommands(chunk);
}

/** `false` is an answer, not an alarm; only states without an answer are red. */
const statePaints: Readonly<Record<FlagState, (style: Style) => Paint>> = {
  true: ({ green }) => green,
  false: ({ yellow }) => yellow,
  notReported: ({ dim }) => dim,
  unreadable: ({ red }) => red,
  contradictory: ({ red }) => red,
};

const stateColumn = longest(Object.values(stateWords)) + 2;

function flagLines({ context, note, rows }: FlagTable, page: Page): string[] {
  const { style, width } = page;
  const column = longest(rows.map(({ paragraph }) => paragraph ?? '')) + 2;
  return [
    section('Flags', page),
    ...(context === null ? [] : hang(context, { prefix: '  ', paint: style.dim, width })),
    ...rows.flatMap(({ state, label, paragraph, basis, missing }) => {
      const prefix = `  ${stateWords[state].padEnd(stateColumn)}${(paragraph ?? '').padEnd(column)}`;
      const beside = { prefix: ' '.repeat(prefix.length), paint: style.dim, width };
      const words = basis && `${describeBasis(basis)}: ${shortened(basis.quote, sentenceLength)}`;
      const evidence = words ?? missing;
      return [
        ...hang(label, { prefix, paintPrefix: statePaints[state](style), width }),
        ...(evidence === null ? [] : hang(evidence, beside)),
      ];
    }),
    ...(note === null ? [] : hang(note, { prefix: '  ', paint: style.dim, width })),
  ];
}

function otherLines(others: readonly OtherLine[], page: Page): string[] {
  if (others.length === 0) return [];
  return [
    section('Other facts', page),
    ...others.flatMap(({ title, value }) =>
      hang(`${title}: ${value}`, { prefix: '  ', width: page.width }),
    ),
  ];
}
