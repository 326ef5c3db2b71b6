import { sentenceSpans } from '@cydkit/text';
import { type Word, wordsOf } from './split-words';

export interface Sentence {
  /** `text.slice(start, end)` of the block. */
  start: number;
  end: number;
  words: readonly Word[];
  /** True if its start is missing, where a negation or `whether` may have been. */
  cut: boolean;
}

/** Longer runs are cut to bound the work; hardly any real sentence is longer. */
const longestSentence = 4_000;

/** Splits a block of text into sentences, in order; those without a word are left out. */
export function sentencesOf(text: string): Sentence[] {
  return sentenceSpans(text, { maxLength: longestSentence }).flatMap(
    ({ start, end, cut = false }) => {
      const words = wordsOf(text, start, end);
      return words.length === 0 ? [] : [{ start, end, words, cut }];
    },
  );
}
