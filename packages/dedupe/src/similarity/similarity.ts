import { OverlapCounter } from './overlap';
import { Vocabulary } from './vocabulary';

export interface SimilarityOptions {
  /** Words of a shingle, an integer of at least 1. Default 3. */
  shingleSize?: number;
}

export const DEFAULT_SHINGLE_SIZE = 3;

/**
 * How similar two texts are, from 0 (no shingle in common) to 1 (the same shingles): the Jaccard
 * index of their sets of word shingles (Broder 1997), counted exactly.
 *
 * Compared are the words alone: in lower case, without apostrophes, whatever stands between them.
 * Every word begins a shingle: it and the `shingleSize - 1` words after it, fewer at the end of
 * the text. So a text of any length has shingles; one other word among many makes up to
 * `shingleSize` of them differ. Of two texts without words the similarity is 1, of one without and
 * one with words it is 0.
 *
 * @throws {RangeError} where `shingleSize` is no integer of at least 1.
 */
export function similarity(a: string, b: string, options: SimilarityOptions = {}): number {
  const size = checkShingleSize(options);
  const [wordsOfA, wordsOfB] = numberBoth(a, b);
  return jaccard(new OverlapCounter().count(wordsOfA, wordsOfB, size, 'cut'));
}

/**
 * How much of `part` stands in `whole`, from 0 to 1: the share of the shingles of `part` that
 * `whole` has, too. It does not fall with what else stands in `whole`, as the similarity does.
 *
 * Only whole shingles count, for in `whole` the text may go on where `part` ends; for a `part` of
 * fewer than `shingleSize` words, shingles are as long as it. Without words it is contained in
 * anything: 1.
 *
 * @throws {RangeError} where `shingleSize` is no integer of at least 1.
 */
export function containment(part: string, whole: string, options: SimilarityOptions = {}): number {
  const size = checkShingleSize(options);
  const [words, others] = numberBoth(part, whole);
  return containedShare(new OverlapCounter(), words, others, size);
}

export function jaccard({ a, b, common }: { a: number; b: number; common: number }): number {
  return a + b === 0 ? 1 : common / (a + b - common);
}

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

function checkShingleSize({ shingleSize }: SimilarityOptions): number {
  const size = shingleSize ?? DEFAULT_SHINGLE_SIZE;
  if (Number.isSafeInteger(size) && size >= 1) return size;
  throw new RangeError(`shingleSize must be an integer of at least 1, not ${size}`);
}

function numberBoth(a: string, b: string): [Int32Array, Int32Array] {
  const vocabulary = new Vocabulary();
  return [vocabulary.number(a).ids, vocabulary.number(b).ids];
}
