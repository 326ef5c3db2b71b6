import { ShingleSet } from './shingle-set';

/** How many distinct shingles two texts have, and how many of them both have. */
export interface Overlap {
  a: number;
  b: number;
  common: number;
}

/** Which shingles count: also those that the end of a text cuts short, or only whole ones. */
export type Ends = 'cut' | 'whole';

/** Counts the shingles of texts, given as numbered words: time is linear in the words. */
export class OverlapCounter {
  readonly #a = new ShingleSet();
  readonly #b = new ShingleSet();
  #size = 1;
  #ends: Ends = 'cut';

  count(a: Int32Array, b: Int32Array, size: number, ends: Ends): Overlap {
    this.open(a, size, ends);
    return this.compare(b);
  }

  /** Takes `a` for all comparisons to come. */
  open(a: Int32Array, size: number, ends: Ends): void {
    this.#size = size;
    this.#ends = ends;
    this.#a.begin(a, size);
    for (let at = 0; at < shinglesIn(a, size, ends); at += 1) this.#a.add(a, at);
  }

  compare(b: Int32Array): Overlap {
    this.#b.begin(b, this.#size);
    let common = 0;
    for (let at = 0; at < shinglesIn(b, this.#size, this.#ends); at += 1) {
      if (this.#b.add(b, at) && this.#a.has(b, at)) common += 1;
    }
    return { a: this.#a.count, b: this.#b.count, common };
  }
}

const shinglesIn = (words: Int32Array, size: number, ends: Ends): number =>
  ends === 'cut' ? words.length : Math.max(0, words.length - size + 1);
