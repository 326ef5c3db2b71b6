import { Vocabulary } from '../folded-words/vocabulary';
import { checkCount } from './check-options';
import { OverlapCounter } from './shingle-overlap';

/** Options of `similarity` and `containment`. */
export interface SimilarityOptions {
  /** Words per shingle, an integer of at least 1. Default 3. */
  shingleSize?: number;
}

/** Words per shingle, unless an option says otherwise. */
export const DEFAULT_SHINGLE_SIZE = 3;

/**
 * Returns how similar two texts are, from 0 (no shingle in common) to 1 (the same shingles): the
 * Jaccard index of their sets of word shingles (Broder 1997), counted exactly.
 *
 * Only words are compared, in lower case and without apostrophes; what is between them does not
 * matter. Every word begins a shingle: it and the `shingleSize - 1` words after it, fewer at the end of
 * the text. So a text of any length has shingles, and one other word among many changes up to
 * `shingleSize` of them. The similarity is 1 if neither text has words, and 0 if only one does.
 *
 * @throws {RangeError} if `shingleSize` is not an integer of at least 1.
 */
export function similarity(a: string, b: string, options: SimilarityOptions = {}): number {
  const size = checkCount('shingleSize', options.shingleSize ?? DEFAULT_SHINGLE_SIZE);
  const [wordsOfA, wordsOfB] = numberBoth(a, b);
  return jaccard(new OverlapCounter().count(wordsOfA, wordsOfB, size, 'cut'));
}

/**
 * Returns how much of `part` is in `whole`, from 0 to 1: the share of the shingles of `part` that
 * `whole` has, too. Unlike the similarity, it does not fall with what else is in `whole`.
 *
 * Only whole shingles count, because in `whole` the text may continue where `part` ends. If `part` has
 * fewer than `shingleSize` words, shingles are as long as it. Without words it is contained in
 * anything: 1.
 *
 * @throws {RangeError} if `shingleSize` is not an integer of at least 1.
 */
export function containment(part: string, whole: string, options: SimilarityOptions = {}): number {
  const size = checkCount('shingleSize', options.shingleSize ?? DEFAULT_SHINGLE_SIZE);
  const [words, others] = numberBoth(part, whole);
  return containedShare(new OverlapCounter(), words, others, size);
}

/** Returns the Jaccard index of two sets, given their sizes and what they have in common. */
export function jaccard({ a, b, common }: { a: number; b: number; common: number }): number {
  return a + b === 0 ? 1 : common / (a + b - common);
}

/** Returns `containment` for texts given as numbered words. */
export function containedShare(
  counter: OverlapCounter,
  part: Int32Array,
  whole: Int32Array,
  shingleSize: number,
): number {
  if (part.length === 0) return 1;
  const { a, common } = counter.count(part, whole, Math.min(shingleSize, part.length), 'whole');
  return common / a;
}

function numberBoth(a: string, b: string): [Int32Array, Int32Array] {
  const vocabulary = new Vocabulary();
  return [vocabulary.number(a).ids, vocabulary.number(b).ids];
}
