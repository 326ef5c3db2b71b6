import { sentenceSpans } from '@cydkit/text';
import type { TextSpan } from '../diff/diff-words';
import { foldWords } from '../folded-words/scan-words';
import { checkCount } from '../similarity/check-options';

/** Options of `SentenceIndex.boilerplate`. */
export interface BoilerplateOptions {
  /** Who published the text: their own documents do not make a sentence boilerplate. */
  publisher?: string;
  /** How many other publishers make a sentence boilerplate. Default 10. */
  publishers?: number;
  /** Shorter sentences are never boilerplate. Default 4. */
  minWords?: number;
}

/** A sentence of a text, at its first place. */
export interface ScoredSentence extends TextSpan {
  /** The index of the text. */
  text: number;
  words: number;
  /** The number of others that have published it. */
  publishers: number;
  boilerplate: boolean;
}

/** How much of some texts is boilerplate. */
export interface Boilerplate {
  /** Words in boilerplate sentences ÷ words in all sentences; 0 for no words. */
  score: number;
  words: number;
  /** Each distinct sentence once, in the order of the texts. */
  sentences: ScoredSentence[];
}

/**
 * Scores how much of the texts is boilerplate.
 *
 * @param publishersOf returns who has a sentence, given its folded words; publishers may repeat
 */
export function scoreBoilerplate(
  texts: readonly string[],
  options: BoilerplateOptions,
  publishersOf: (words: string) => string[],
): Boilerplate {
  const least = checkCount('publishers', options.publishers ?? 10);
  const minWords = checkCount('minWords', options.minWords ?? 4);
  const seen = new Set<string>();
  const sentences: ScoredSentence[] = [];
  texts.forEach((text, index) => {
    for (const { start, end } of sentenceSpans(text)) {
      const folded = foldWords(text.slice(start, end));
      if (folded === '' || seen.has(folded)) continue;
      seen.add(folded);
      const words = folded.split(' ').length;
      const others = new Set(publishersOf(folded));
      if (options.publisher !== undefined) others.delete(options.publisher);
      const boilerplate = words >= minWords && others.size >= least;
      sentences.push({ text: index, start, end, words, publishers: others.size, boilerplate });
    }
  });
  const words = sum(sentences);
  const score = words === 0 ? 0 : sum(sentences.filter(({ boilerplate }) => boilerplate)) / words;
  return { score, words, sentences };
}

const sum = (sentences: readonly ScoredSentence[]): number =>
  sentences.reduce((total, { words }) => total + words, 0);
