import {
  type Cover,
  type Duplication,
  describeBasis,
  disclosureView,
  type FlagTable,
  type OtherLine,
  ownNumbers,
  type PassageView,
  type Report,
  stateWords,
} from '@cydkit/presentation';
import { type Head, numberRange, sentenceLength, shortened } from '@cydkit/presentation/wording';
import { chunked, joined, sectionLines } from '../text/chunks';
import { diagnosticLines, plain, quote, table } from './markdown-parts';

/**
 * Prints a report as GitHub Flavored Markdown. The filing's text is in block quotes; everything from
 * the filing is escaped, and its passages are the parser's own safe Markdown.
 */
export function markdown(report: Report): string {
  return joined(markdownChunks(report));
}

/** Yields the text of `markdown` in chunks. */
export function markdownChunks(report: Report): Generator<string> {
  const view = disclosureView(report);
  const lines = sectionLines([
    headLines(view.head),
    ...view.flags.map(flagLines),
    passageLines(view.passages),
    otherLines(view.others),
    duplicationLines(view.duplication),
    diagnosticLines(view.notes),
  ]);
  return chunked(lines);
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
    state === 'notReported' ? `*${stateWords[state]}*` : `**${stateWords[state]}**`,
    basis === null
      ? (missing ?? '')
      : `${describeBasis(basis)}: ${plain(shortened(basis.quote, sentenceLength))}`,
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
    const numbers = ownNumbers(pieces);
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

/** The list or heading mark at the start of a line of Markdown. */
const lineMark = /^(?:[-*+]|\d{1,9}[.)]|#{1,6})[ \t]+/;

/** Joins pieces into one running text; a piece that begins inside a sentence has its number in brackets. */
function joinPieces(pieces: PassageView['pieces']): string {
  return pieces.reduce((joined, { number, markdown, again }, index) => {
    const mark = `\\[${again ? '↺ ' : ''}${number}\\]`;
    if (index === 0) return again ? `${mark} ${markdown}` : markdown;
    const ownLine = markdown.startsWith('|') || joined.endsWith('|');
    if (ownLine) return `${joined}\n\n${mark}\n\n${markdown}`;
    return `${joined.trimEnd()} ${mark} ${markdown.replace(lineMark, '')}`;
  }, '');
}

/** Names the blocks that begin here; those that continue share one line. */
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
      : ['', 'Each block is followed by those inside it; = means the same text.', '', ...parts]),
    ...(overlaps.length === 0 ? [] : ['', 'Blocks that overlap:', '', ...overlaps]),
  ];
}

function strong(title: string): string {
  return `**${plain(title)}**`;
}
