import type { Report } from '../report-model';
import { joinSections } from '../sections';
import { SENTENCE, shortened } from '../shortened';
import type { Duplication } from '../view/duplication';
import { describeBasis, type FlagTable, STATE_WORDS } from '../view/flag-tables';
import type { Head } from '../view/head';
import type { OtherLine } from '../view/other-facts';
import { numberRange } from '../view/passage-numbers';
import type { Cover, PassageView } from '../view/passages';
import { viewOf } from '../view/view';
import { diagnosticLines } from './diagnostics';
import { plain, quote } from './escape';
import { table } from './table';

/**
 * A report as GitHub Flavored Markdown. The filing's text stands in block quotes; all that comes
 * from the filing is escaped, its passages are the parser's own safe Markdown.
 */
export function markdown(report: Report): string {
  const view = viewOf(report);
  return joinSections([
    headLines(view.head),
    ...view.flags.map(flagLines),
    passageLines(view.passages),
    otherLines(view.others),
    duplicationLines(view.duplication),
    diagnosticLines(view.diagnostics),
  ]);
}

function headLines({ heading, about, empty }: Head): string[] {
  const [first = [], ...rows] = about.map(({ name, value }) => [name, plain(value)]);
  const lines = [`# ${plain(heading)}`, '', ...table(first, rows)];
  return empty ? [...lines, '', 'No CYD fact was found.'] : lines;
}

function flagLines({ context, note, rows }: FlagTable): string[] {
  const cells = rows.map(({ state, label, paragraph, basis, missing }) => [
    plain(label),
    paragraph ?? '',
    state === 'notReported' ? `*${STATE_WORDS[state]}*` : `**${STATE_WORDS[state]}**`,
    basis === null
      ? (missing ?? '')
      : `${describeBasis(basis)}: ${plain(shortened(basis.quote, SENTENCE))}`,
  ]);
  return [
    '## Flags',
    '',
    ...(context === null ? [] : [plain(context), '']),
    ...table(['Flag', 'Paragraph', 'Reported', 'Rests on'], cells),
    ...(note === null ? [] : ['', note]),
  ];
}

function passageLines(passages: readonly PassageView[]): string[] {
  if (passages.length === 0) return [];
  const each = passages.flatMap(({ pieces, covers, repeats, tornBefore, tornAfter }) => {
    const numbers = pieces.map(({ number }) => number);
    const heading = `${numbers.length === 1 ? 'Passage' : 'Passages'} ${numberRange(numbers)}`;
    return [
      '',
      `### ${heading}`,
      '',
      ...coverLines(covers),
      ...(tornBefore ? ['> …', '>'] : []),
      ...quote(joinPieces(pieces)),
      ...(tornAfter ? ['>', '> …'] : []),
      ...repeats.flatMap(({ passages, beginning }) => [
        '',
        `*Then again ${passages}:* ${plain(beginning)}`,
      ]),
    ];
  });
  return ['## Disclosure', ...each];
}

/** What begins a line of Markdown in front of its text: a mark of a list or a heading. */
const lineMark = /^(?:[-*+]|\d{1,9}[.)]|#{1,6})[ \t]+/;

/** One running text; where a piece begins inside a sentence, its number is in brackets. */
function joinPieces(pieces: PassageView['pieces']): string {
  return pieces.reduce((joined, { number, markdown }, index) => {
    if (index === 0) return markdown;
    const ownLine = markdown.startsWith('|') || joined.endsWith('|');
    if (ownLine) return `${joined}\n\n\\[${number}\\]\n\n${markdown}`;
    return `${joined.trimEnd()} \\[${number}\\] ${markdown.replace(lineMark, '')}`;
  }, '');
}

/** What begins here by name, what goes on in few words: every passage would list it again. */
function coverLines(covers: readonly Cover[]): string[] {
  const beginning = covers.filter(({ continued }) => !continued);
  const goingOn = covers.filter(({ continued }) => continued);
  const part = ({ part }: Cover): string => (part === null ? '' : ` \\[${numberRange(part)}\\]`);
  return [
    ...beginning.map((cover) => {
      const { title, paragraph } = cover;
      return `- **${plain(title)}**${paragraph === null ? '' : ` ${paragraph}`}${part(cover)}`;
    }),
    ...(goingOn.length === 0
      ? []
      : [
          `- *still under* ${goingOn.map((cover) => `${plain(cover.title)}${part(cover)}`).join('; ')}`,
        ]),
    '',
  ];
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
