import type { Diagnostic } from '@cydkit/parser';
import { describeLocation } from '../locations';
import type { Report } from '../report-model';
import type { Duplication } from '../view/duplication';
import { type FlagTable, STATE_WORDS } from '../view/flag-tables';
import type { Head } from '../view/head';
import type { OtherLine } from '../view/other-facts';
import type { Cover, PassageView } from '../view/passages';
import { viewOf } from '../view/view';
import { plain, quote } from './escape';
import { table } from './table';

/**
 * A report as GitHub Flavored Markdown. The filing's text stands in block quotes; all that comes
 * from the filing is escaped, its passages are the parser's own safe Markdown.
 */
export function markdown(report: Report): string {
  const view = viewOf(report);
  const sections = [
    headLines(view.head),
    ...view.flags.map(flagLines),
    passageLines(view.passages),
    otherLines(view.others),
    duplicationLines(view.duplication),
    diagnosticLines(view.diagnostics),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

function headLines({ heading, about, empty }: Head): string[] {
  const rows = about.map(({ name, value }) => [name, plain(value)]);
  const lines = [`# ${plain(heading)}`, '', ...table(['', ''], rows)];
  return empty ? [...lines, '', 'No CYD fact was found.'] : lines;
}

function flagLines({ context, rows }: FlagTable): string[] {
  const cells = rows.map(({ state, label, paragraph }) => [
    plain(label),
    paragraph ?? '',
    state === 'notReported' ? `*${STATE_WORDS[state]}*` : `**${STATE_WORDS[state]}**`,
  ]);
  return [
    '## Flags',
    '',
    ...(context === null ? [] : [plain(context), '']),
    ...table(['Flag', 'Paragraph', 'Reported'], cells),
  ];
}

function passageLines(passages: readonly PassageView[]): string[] {
  if (passages.length === 0) return [];
  const each = passages.flatMap(({ number, covers, markdown, repeats }) => [
    '',
    `### Passage ${number}`,
    '',
    ...covers.map(coverLine),
    '',
    ...quote(markdown),
    ...repeats.flatMap(({ passages, beginning }) => [
      '',
      `*Then again ${passages}:* ${plain(beginning)}`,
    ]),
  ]);
  return ['## Disclosure', ...each];
}

function coverLine({ title, paragraph, continued }: Cover): string {
  const where = paragraph === null ? '' : ` ${paragraph}`;
  return continued ? `- ${plain(title)}${where} *(continued)*` : `- **${plain(title)}**${where}`;
}

function otherLines(others: readonly OtherLine[]): string[] {
  if (others.length === 0) return [];
  const lines = others.map(({ title, value }) => `- ${plain(title)}: ${plain(value)}`);
  return ['## Other facts', '', ...lines];
}

function duplicationLines(duplication: Duplication | null): string[] {
  if (duplication === null) return [];
  const { summary, outline, overlapping } = duplication;
  const parts = outline.map(({ depth, titles, passages, again }) => {
    const names = titles.map(strong).join(' = ');
    return `${'  '.repeat(depth)}- ${names}: ${again ? 'as above' : passages}`;
  });
  const overlaps = overlapping.map(
    ({ one, other, shared }) => `- ${strong(one)} and ${strong(other)} share ${shared}`,
  );
  return [
    '## Duplication',
    '',
    summary.map(plain).join(' '),
    ...(parts.length === 0
      ? []
      : [
          '',
          'Below each block stand those that lie inside it; = means the same text.',
          '',
          ...parts,
        ]),
    ...(overlaps.length === 0 ? [] : ['', 'Blocks that overlap:', '', ...overlaps]),
  ];
}

function strong(title: string): string {
  return `**${plain(title)}**`;
}

function diagnosticLines(diagnostics: readonly Diagnostic[]): string[] {
  if (diagnostics.length === 0) return [];
  return ['## Diagnostics', '', ...diagnostics.map(diagnosticLine)];
}

function diagnosticLine({
  code,
  severity,
  message,
  location,
  related = [],
  fix,
}: Diagnostic): string {
  const places = related.map(
    ({ message, location }) => `${message}, ${describeLocation(location)}`,
  );
  const said = [
    message,
    ...(location ? [`(${describeLocation(location)})`] : []),
    ...places.map((place) => `(${place})`),
    ...(fix === undefined ? [] : [`Fix: ${fix}`]),
  ];
  return `- **${severity}** \`${code}\`: ${plain(said.join(' '))}`;
}
