import { byCodeUnits, similarity } from '@cydkit/dedupe';
import { sentenceSpans } from '@cydkit/text';
import type { FilingFilter } from '../filters/filing-filter';
import type { Corpus } from '../open-corpus';
import { comparedText } from '../record/compared-text';
import { passagesLike } from './full-text';
import type { Uses } from './uses';

/** A sentence of the corpus that is like the one that was asked for. */
export interface NearSentence {
  text: string;
  /** Of the runs of three words that either has, the share that both have; less than 1. */
  similarity: number;
  uses: Uses;
}

/** Sentences less similar than this share little but phrases that all use. */
const leastSimilarity = 0.1;

/**
 * Returns the sentences that are the most similar to a text, the most similar first: those of the
 * passages that have its rarest words.
 */
export function nearestSentences(
  corpus: Corpus,
  sentence: string,
  search: {
    filter: FilingFilter;
    limit: number;
    usesOf: (sentence: string, hash: string) => Uses | null;
  },
): NearSentence[] {
  const { filter, limit, usesOf } = search;
  const own = comparedText(sentence)?.hash;
  const sentences = new Map<string, { text: string; similarity: number }>();
  for (const text of passagesLike(corpus, sentence, filter)) {
    for (const { start, end } of sentenceSpans(text)) {
      const other = text.slice(start, end);
      const hash = comparedText(other)?.hash;
      if (hash === undefined || hash === own || sentences.has(hash)) continue;
      sentences.set(hash, { text: other, similarity: similarity(sentence, other) });
    }
  }
  return [...sentences]
    .filter(([, near]) => near.similarity >= leastSimilarity)
    .sort(([a, one], [b, other]) => other.similarity - one.similarity || byCodeUnits(a, b))
    .slice(0, limit)
    .flatMap(([hash, near]) => {
      const uses = usesOf(near.text, hash);
      return uses === null ? [] : [{ ...near, uses }];
    });
}
