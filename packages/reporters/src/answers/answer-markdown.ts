import { boldMarkdown } from '@cydkit/parser';
import { plain, table } from '../markdown/markdown-parts';
import { joined, sectionLines } from '../text/chunks';
import { onOneLine, printable } from '../text/safe-text';
import { columnWords, isAlignedRight, wordsOf } from './cell-words';
import type { Answer, AnswerPart, AnswerQuote, TablePart } from './model';
import { bracketed, factWords, sizeOf, sourceWords, weakWords } from './part-words';

/** Prints an answer as GitHub Flavored Markdown. All of its text is escaped. */
export function answerMarkdown({ heading, parts, notes }: Omit<Answer, 'data'>): string {
  const sections = [
    [`# ${headingText(heading)}`],
    ...parts.map(partLines),
    notes.length === 0 ? [] : ['## Notes', '', ...notes.map((note) => `- ${lineText(note)}`)],
  ];
  return printable(joined(sectionLines(sections)), 'plain');
}

/** A part without a title has no lines if there is nothing in it. */
function partLines(part: AnswerPart): string[] {
  const head = part.title === undefined ? [] : [`## ${headingText(part.title)}`, ''];
  if (sizeOf(part) === 0) return head.length === 0 ? [] : [...head, 'None.'];
  switch (part.kind) {
    case 'table':
      return [...head, ...tableLines(part)];
    case 'quotes':
      return [...head, ...part.quotes.flatMap(quoteLines)];
    case 'facts':
      return [
        ...head,
        ...factWords(part).map(([name, value]) => `- ${lineText(`${name}: ${value}`)}`),
      ];
  }
}

function tableLines(part: TablePart): string[] {
  const words = part.columns.map((_, index) => columnWords(part, index));
  const rows = part.rows.map((_, row) =>
    words.map((cells) => {
      const cell = cells[row];
      return cell === undefined ? '' : lineText(bracketed(wordsOf(cell), cell.weak));
    }),
  );
  const titles = part.columns.map(({ title }) => lineText(title));
  const hasWeak = words.some((cells) => cells.some(({ weak }) => weak));
  return [
    ...table(titles, rows, part.columns.map(isAlignedRight)),
    ...(hasWeak ? ['', `In brackets: ${weakWords}.`] : []),
  ];
}

function quoteLines(quote: AnswerQuote, index: number): string[] {
  const { text, marks, remarks } = quote;
  return [
    ...(index === 0 ? [] : ['']),
    sourceLine(quote),
    '',
    `> ${boldMarkdown(onOneLine(text), marks)}`,
    ...(remarks.length === 0 ? [] : ['', ...remarks.map((remark) => `- ${lineText(remark)}`)]),
  ];
}

/** `[**Lamp Works, Inc.**](https://…) · 10-K · 2025` */
function sourceLine(quote: AnswerQuote): string {
  const [first = 'Source not stated', ...others] = sourceWords(quote).map(onOneLine);
  const name = boldMarkdown(first, [{ start: 0, end: first.length }]);
  const { url } = quote;
  if (url === null) return [name, ...others.map(lineText)].join(' · ');
  const parts = isAddress(url)
    ? [`[${name}](${url})`, ...others.map(lineText)]
    : [name, ...[...others, url].map(lineText)];
  return parts.join(' · ');
}

/** An address that needs no escapes in a link. */
function isAddress(url: string): boolean {
  return /^https:\/\/[\w./?=&%:#~+-]+$/.test(url);
}

/** A number sign at the end of a heading is a mark of Markdown. */
function headingText(text: string): string {
  return lineText(text).replace(/(?<=\s|^)#+$/, '\\$&');
}

/** Escapes text for a line or cell of its own. Spaces at its start could make it code. */
function lineText(text: string): string {
  return plain(onOneLine(text).trim());
}
