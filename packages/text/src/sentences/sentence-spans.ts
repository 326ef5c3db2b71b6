import { isSpaceAt, nextNonSpace } from '../characters/non-space-offsets';
import { sentencesIn } from './sentence-ends';

/** A sentence: `text.slice(start, end)`, without white space around it. */
export interface SentenceSpan {
  start: number;
  end: number;
  /** A heading that was run into the sentence after it, on the same line. */
  heading?: true;
  /** Only with `maxLength`: the span begins inside a sentence that was too long. */
  cut?: true;
}

/** Options of `sentenceSpans`. */
export interface SentenceOptions {
  /** True if a semicolon ends a sentence, too. Default: false, so that a list in a sentence is part of it. */
  semicolons?: boolean;
  /** Longer sentences are cut, between two words if there is a space. Default: unlimited. */
  maxLength?: number;
}

/** Every word has one; bullets, dashes and stops do not. */
const letterOrDigit = /[\p{L}\p{N}]/u;

/**
 * Splits a text into sentences, in order. Every character other than white space is in exactly one.
 * Signs without a word, such as a bullet, go with the sentence after them, or at the end with the one
 * before.
 *
 * A line feed ends a sentence, and so does a stop before white space, unless an abbreviation or lower
 * case shows otherwise: `the U.S. Government`, `Inc. and`. Without a stop, a sentence ends before a word
 * that begins sentences: `Governance Our Board meets`.
 */
export function sentenceSpans(text: string, options: SentenceOptions = {}): SentenceSpan[] {
  const { semicolons = false, maxLength } = options;
  const spans: SentenceSpan[] = [];
  let wordless: number | null = null;
  for (const { start, end, isHeading } of sentencesIn(text, semicolons)) {
    const from: number = wordless ?? start;
    wordless = letterOrDigit.test(text.slice(start, end)) ? null : from;
    if (wordless !== null) continue;
    spans.push(isHeading ? { start: from, end, heading: true } : { start: from, end });
  }
  if (wordless !== null) {
    const end = text.trimEnd().length;
    const last = spans.at(-1);
    if (last === undefined) spans.push({ start: wordless, end });
    else last.end = end;
  }
  return maxLength === undefined ? spans : spans.flatMap((span) => piecesOf(text, span, maxLength));
}

/** Returns a sentence, or its pieces if it is too long. */
function piecesOf(text: string, span: SentenceSpan, maxLength: number): SentenceSpan[] {
  const { start, end } = span;
  const longest = Math.max(1, maxLength);
  if (end - start <= longest) return [span];
  const pieces: SentenceSpan[] = [];
  let from = start;
  while (end - from > longest) {
    const next = cutBefore(text, from, from + longest);
    let to = next;
    while (isSpaceAt(text, to - 1)) to -= 1;
    pieces.push({ start: from, end: to, ...(from > start && { cut: true }) });
    from = nextNonSpace(text, next);
  }
  pieces.push({ start: from, end, cut: true });
  return pieces;
}

/** Returns the last white space in `(from, to]`, or `to` if there is none. */
function cutBefore(text: string, from: number, to: number): number {
  for (let at = to; at > from; at -= 1) if (isSpaceAt(text, at)) return at;
  return to;
}
