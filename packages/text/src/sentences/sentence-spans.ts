import { isSpaceAt, nextNonSpace } from '../non-space-offsets';
import { sentencesIn } from './sentence-ends';

/** A sentence: `text.slice(start, end)`, without white space around it. */
export interface SentenceSpan {
  start: number;
  end: number;
  /** A heading that was run into the sentence after it, on the same line. */
  heading?: true;
  /** Only with `maxLength`: it begins inside a sentence that was too long. */
  cut?: true;
}

export interface SentenceOptions {
  /** Whether a semicolon ends a sentence, too. Default: no, a list in a sentence is part of it. */
  semicolons?: boolean;
  /** Longer sentences are cut, between two words where there is a space. Default: unlimited. */
  maxLength?: number;
}

/** A word has one: a bullet, a dash or a stop is none. */
const letterOrDigit = /[\p{L}\p{N}]/u;

/**
 * The sentences of a text, in order. Every character that is no white space is in exactly one. What
 * has no word, such as a bullet, goes with the sentence after it, at the end with the one before.
 *
 * A line feed ends a sentence, as does a stop before white space, unless an abbreviation or lower
 * case shows otherwise: `the U.S. Government`, `Inc. and`. Without a stop, one ends before a word
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

/** A sentence, or the pieces of one that is too long. */
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

/** The last white space of `(from, to]`; `to` where there is none. */
function cutBefore(text: string, from: number, to: number): number {
  for (let at = to; at > from; at -= 1) if (isSpaceAt(text, at)) return at;
  return to;
}
