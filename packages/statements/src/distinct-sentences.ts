import { sentenceSpans } from '@cydkit/text';
import { type Word, wordsOf } from './language/split-words';
import { once } from './once';
import { type Scopes, scopesOf } from './scope/operator-scopes';

/** A sentence with its words. */
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

/** A sentence of a disclosure, listed once even if several texts repeat it. */
export interface TextSentence extends Sentence {
  /** Index of the first text with it. */
  block: number;
  /** True if its start or end is missing, or seems to be. */
  broken: boolean;
  /** What negates, hedges and limits, each with its scope; computed on first use. */
  scopes: () => Scopes;
}

/** Returns the distinct sentences of the texts, in order. */
export function distinctSentences(texts: readonly string[]): TextSentence[] {
  const seen = new Set<string>();
  return texts.flatMap((text, block) =>
    sentencesOf(text).flatMap((sentence) => {
      const quote = text.slice(sentence.start, sentence.end);
      if (seen.has(quote)) return [];
      seen.add(quote);
      const cut = sentence.cut || startsInside(quote, sentence.start);
      const broken = cut || isFragment(quote);
      return [{ ...sentence, block, cut, broken, scopes: once(() => scopesOf(sentence.words)) }];
    }),
  );
}

/**
 * Tags often wrap part of a sentence: `threats … have materially affected us` from `We describe
 * whether threats …`. A block that starts with a lowercase letter starts in the middle of one.
 */
function startsInside(quote: string, start: number): boolean {
  return start === 0 && /^\p{Ll}/u.test(quote);
}

/** A sentence starts with a capital letter and ends with a stop, which a quote or bracket may follow. */
function isFragment(quote: string): boolean {
  return /^\p{Ll}/u.test(quote) || !/[.!?:;]["'”’)\]]{0,2}$/.test(quote);
}
