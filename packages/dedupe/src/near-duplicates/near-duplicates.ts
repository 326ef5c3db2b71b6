import { diffWords } from '../diff/diff-words';
import type { NearDuplicateOptions } from './criteria';
import { DocumentIndex, type DocumentIndexOptions, type IndexedText } from './document-index';
import type { NearDuplicate } from './pairs';
import { changesOf, type WordChange } from './word-changes';

export interface ExplainedNearDuplicate extends NearDuplicate {
  /** Where they differ, in the order of both texts. */
  changes: WordChange[];
}

export interface NearDuplicateTexts {
  /** Ids of texts that have the same words; each group and all groups in their order. */
  same: string[][];
  /** Pairs of the others, and of the first one of each group, in the order of their ids. */
  pairs: ExplainedNearDuplicate[];
}

/**
 * Finds the texts that say the same in nearly the same words: sentences or passages of a document
 * in which a tense, a name, a number or a clause differs. Every pair is told with its similarity
 * and the words that differ; which of them to keep is not for this function to say.
 *
 * Texts are compared word by word before they are reported. Which ones are compared is found by
 * their signatures, with a chance of 98 % to meet a pair of which a quarter of the shingles are in
 * common, and practically all above 40 %. The result does not depend on the order of the texts.
 *
 * @throws {TypeError} where two texts have one id, or one is no string.
 * @throws {RangeError} where an option is out of its range.
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
      changes: changesOf(diffWords(textOf(pair.a), textOf(pair.b))),
    })),
  };
}
