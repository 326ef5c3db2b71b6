import { createHash } from 'node:crypto';
import { foldWords } from '@cydkit/dedupe';

/** What identifies a text in the corpus, wherever it is. */
export interface ComparedText {
  /** The start of the SHA-256 of its words in lower case, without punctuation and apostrophes. */
  hash: string;
  words: number;
}

/** Sentences of fewer words, such as headings, are phrases that anyone uses: they are not counted. */
export const leastSentenceWords = 4;

/** Hexadecimal digits of a hash. Of a million texts, two share one in a corpus of 40 million. */
const digits = 16;

/** Returns what identifies a passage or sentence; `null` for a text without a word. */
export function comparedText(text: string): ComparedText | null {
  const folded = foldWords(text);
  if (folded === '') return null;
  let words = 1;
  for (let at = folded.indexOf(' '); at >= 0; at = folded.indexOf(' ', at + 1)) words += 1;
  return { hash: sha256(folded).slice(0, digits), words };
}

/** Returns the lower-case hexadecimal SHA-256 of a text. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
