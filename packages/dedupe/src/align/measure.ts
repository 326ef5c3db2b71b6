import { OverlapCounter } from '../similarity/overlap';
import { containedShare, jaccard } from '../similarity/similarity';

/** Sentences are short: shingles of three words would hardly survive two other words in one. */
const SHINGLE_SIZE = 2;

/** `similarity` and `containment` of texts whose words are numbered already. */
export class Measure {
  readonly #counter = new OverlapCounter();

  similarity(a: Int32Array, b: Int32Array): number {
    return jaccard(this.#counter.count(a, b, SHINGLE_SIZE, 'cut'));
  }

  containment(part: Int32Array, whole: Int32Array): number {
    return containedShare(this.#counter, part, whole, SHINGLE_SIZE);
  }
}
