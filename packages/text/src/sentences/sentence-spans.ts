import { hasWord } from '../words';
import { sentenceEnds } from './sentence-ends';

/** A sentence: `text.slice(start, end)`, without white space around it. */
export interface SentenceSpan {
  start: number;
  end: number;
  /** Only with `maxLength`: it begins inside a sentence that was too long. */
  cut?: true;
}

export interface SentenceOptions {
  /** Whether a semicolon ends a sentence, too. Default: no, a list in a sentence is part of it. */
  semicolons?: boolean;
  /** Longer sentences are cut, between two words where there is a space. Default: unlimited. */
  maxLength?: number;
  /** Whether a piece has words that count. Default: whether it has a letter or a digit. */
  hasWord?: (piece: string) => boolean;
}

/**
 * The sentences of a text, in order. Every character that is no white space is in exactly one. What
 * has no word, such as a bullet, goes with the sentence after it, at the end with the one before.
 *
 * A line feed ends a sentence, as does a stop before white space, unless an abbreviation or lower
 * case shows otherwise: `the U.S. Government`, `Inc. and`.
 */
export function sentenceSpans(text: string, options: SentenceOptions = {}): SentenceSpan[] {
  const isSentence = options.hasWord ?? hasWord;
  const spans: SentenceSpan[] = [];
  let wordless: SentenceSpan | null = null;
  for (const span of trimmedSpans(text, options.semicolons ?? false)) {
    const joined: SentenceSpan = wordless === null ? span : { ...wordless, end: span.end };
    const isWordless = !isSentence(text.slice(span.start, span.end));
    wordless = isWordless ? joined : null;
    if (!isWordless) spans.push(joined);
  }
  if (wordless !== null) {
    const last = spans.at(-1);
    if (last === undefined) spans.push(wordless);
    else last.end = wordless.end;
  }
  const { maxLength } = options;
  return maxLength === undefined ? spans : spans.flatMap((span) => piecesOf(text, span, maxLength));
}

function* trimmedSpans(text: string, semicolons: boolean): Generator<SentenceSpan> {
  let from = 0;
  for (const end of sentenceEnds(text, semicolons)) {
    const piece = text.slice(from, end);
    const trimmed = piece.trim();
    const start = end - piece.trimStart().length;
    if (trimmed !== '') yield { start, end: start + trimmed.length };
    from = end;
  }
}

/** A sentence, or the pieces of one that is too long. */
function piecesOf(text: string, { start, end }: SentenceSpan, maxLength: number): SentenceSpan[] {
  const pieces: SentenceSpan[] = [];
  let from = start;
  while (end - from > maxLength) {
    const space = text.slice(from, from + maxLength + 1).lastIndexOf(' ');
    const to = from + (space > 0 ? space : maxLength);
    pieces.push(pieceOf(text, from, to, from > start));
    from = text.charAt(to) === ' ' ? to + 1 : to;
  }
  pieces.push(pieceOf(text, from, end, from > start));
  return pieces;
}

function pieceOf(text: string, from: number, to: number, cut: boolean): SentenceSpan {
  const piece = text.slice(from, to);
  const start = to - piece.trimStart().length;
  return { start, end: start + piece.trim().length, ...(cut && { cut }) };
}
