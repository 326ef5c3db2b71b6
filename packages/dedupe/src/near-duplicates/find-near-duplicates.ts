import { diffWords, type TextSpan, type WordRun } from '../diff/diff-words';
import {
  DocumentIndex,
  type DocumentIndexOptions,
  type IndexedText,
  type NearDuplicate,
} from './document-index';
import type { NearDuplicateOptions } from './verifier';

/** A pair of near-duplicates with the words that differ. */
export interface ExplainedNearDuplicate extends NearDuplicate {
  /** Where they differ, in the order of both texts. */
  changes: WordChange[];
}

/** Texts with the same words, and pairs of near-duplicates. */
export interface NearDuplicateTexts {
  /** Groups of ids of texts with the same words; the ids and the groups are in order. */
  same: string[][];
  /** Pairs among the others and the first one of each group, in the order of their ids. */
  pairs: ExplainedNearDuplicate[];
}

/**
 * Finds texts that say the same in nearly the same words: sentences or passages of a document that
 * differ in a tense, a name, a number or a clause. It returns every pair with its similarity and the
 * words that differ; which text to keep is for the caller to decide.
 *
 * Signatures suggest which texts to compare: they find 98 % of the pairs that share a quarter of their
 * shingles, and practically all that share more than 40 %. Texts are then compared word by word before
 * they are reported. The result does not depend on the order of the texts.
 *
 * @throws {TypeError} if two texts have the same id, or one is not a string.
 * @throws {RangeError} if an option is out of range.
 */
export function findNearDuplicates(
  texts: readonly IndexedText[],
  options: NearDuplicateOptions & DocumentIndexOptions = {},
): NearDuplicateTexts {
  const index = new DocumentIndex({ ...options, findFrom: options.findFrom ?? 0.25 });
  const byId = new Map<string, string>();
  for (const text of texts) {
    index.add(text);
    byId.set(text.id, text.text);
  }
  const textOf = (id: string): string => byId.get(id) ?? '';
  const { same, pairs } = index.pairs(textOf, options);
  return {
    same,
    pairs: pairs.map((pair) => ({
      ...pair,
      changes: pairRuns(diffWords(textOf(pair.a), textOf(pair.b))),
    })),
  };
}

/** What one text has in place of what the other has; one of them may be empty. */
export interface WordChange {
  a: TextSpan;
  b: TextSpan;
}

/** Returns the runs that are not kept, a removed one together with the one added in its place. */
export function pairRuns(runs: readonly WordRun[]): WordChange[] {
  const changes: WordChange[] = [];
  runs.forEach(({ kind, old, new: current }, at) => {
    if (kind === 'kept') return;
    const before = changes.at(-1);
    if (before && kind === 'added' && runs[at - 1]?.kind === 'removed') before.b = current;
    else changes.push({ a: old, b: current });
  });
  return changes;
}
