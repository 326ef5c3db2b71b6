import { quoteParts } from '@cydkit/presentation/wording';
import { asIs, hang, hangPainted, type PaintedRun } from '../terminal/hanging-text';
import { type ListOptions, type Page, pageFor } from '../terminal/terminal-page';
import { joined, sectionLines } from '../text/chunks';
import { onOneLine, withoutCommands } from '../text/safe-text';
import type { Answer, AnswerPart, AnswerQuote } from './model';
import { nameLines } from './name-lines';
import { factWords, sizeOf, sourceWords } from './part-words';
import { tableLines } from './table-lines';

/**
 * Prints an answer for a terminal. Only an address may be wider than the page, so that it can be
 * followed. Without a width, nothing is shortened or wrapped. Without color, marked words are between
 * guillemets, and weak values in brackets.
 */
export function answerTerminal(
  { heading, parts, notes }: Omit<Answer, 'data'>,
  { color, width = Number.POSITIVE_INFINITY }: ListOptions,
): string {
  const page = pageFor({ color, width });
  const sections = [
    hang(heading, { prefix: '', paint: page.style.bold, width: page.width }),
    ...parts.map((part) => partLines(part, page)),
    notes.flatMap((note) => hang(note, { prefix: '· ', width: page.width })),
  ];
  return withoutCommands(joined(sectionLines(sections)));
}

/** A part without a title has no lines if there is nothing in it. */
function partLines(part: AnswerPart, page: Page): string[] {
  const { style, width } = page;
  const { title } = part;
  const head = title === undefined ? [] : hang(title, { prefix: '', paint: style.bold, width });
  if (sizeOf(part) === 0) return head.length === 0 ? [] : [...head, 'None.'];
  return [...head, ...contentLines(part, page)];
}

function contentLines(part: AnswerPart, page: Page): string[] {
  switch (part.kind) {
    case 'table':
      return tableLines(part, page);
    case 'quotes':
      return part.quotes.flatMap((quote, index) => [
        ...(index === 0 ? [] : ['']),
        ...quoteLines(quote, page),
      ]);
    case 'facts':
      return nameLines(
        factWords(part).map(([name, text]) => ({ name, text })),
        '',
        page,
      );
  }
}

/**
 * Returns a source, its words, and what there is to say about them:
 *
 *     Lanternfish Instruments, Inc. · 10-K · 2025-12-31
 *       “The «audit committee» oversees …”
 *       12 others say the same
 */
function quoteLines(quote: AnswerQuote, page: Page): string[] {
  const { style, width } = page;
  const { remarks, url } = quote;
  const [first = 'Source not stated', ...others] = sourceWords(quote).map(onOneLine);
  const source = [
    { text: first, paint: style.cyan },
    { text: others.map((each) => ` · ${each}`).join(''), paint: style.dim },
  ];
  return [
    ...hangPainted(source, { prefix: '', width }),
    ...hangPainted(wordRuns(quote, page), { prefix: indent, width }),
    ...remarks.flatMap((remark) => hang(remark, { prefix: indent, paint: style.dim, width })),
    ...(url === null ? [] : [`${indent}${style.dim(onOneLine(url))}`]),
  ];
}

function wordRuns({ text, marks }: AnswerQuote, { color, style }: Page): PaintedRun[] {
  const marked = (words: string): PaintedRun =>
    color
      ? { text: words, paint: (line) => style.bold(style.underline(line)) }
      : { text: `«${words}»`, paint: asIs };
  return [
    { text: '“', paint: asIs },
    ...quoteParts({ quote: onOneLine(text), marks: [...marks] }).map(({ text, isMarked }) =>
      isMarked ? marked(text) : { text, paint: asIs },
    ),
    { text: '”', paint: asIs },
  ];
}

const indent = '  ';
