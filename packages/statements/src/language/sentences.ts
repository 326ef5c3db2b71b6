import { sentenceSpans } from '@cydkit/text';
import { type Word, wordsOf } from './words';

export interface Sentence {
  /** `text.slice(start, end)` of the block. */
  start: number;
  end: number;
  words: readonly Word[];
  /** Its beginning is missing, and what may stand there: a negation, `whether`. */
  cut: boolean;
}

/** Longer runs are cut: hardly a sentence of a filing's prose needs more, and work stays bounded. */
const longestSentence = 4_000;

/** The sentences of a block of text, in order; those without a word are left out. */
export function sentencesOf(text: string): Sentence[] {
  return sentenceSpans(text, { maxLength: longestSentence }).flatMap(
    ({ start, end, cut = false }) => {
      const words = wordsOf(text, start, end);
      return words.length === 0 ? [] : [{ start, end, words, cut }];
    },
  );
}
