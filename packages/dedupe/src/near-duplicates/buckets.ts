import { mix } from '../similarity/mix';
import { item } from '../structures/typed-arrays';
import type { Banding } from './banding';

const NONE = -1;

/** Which signatures are candidates of each other. */
export interface Search {
  banding: Banding;
  /** Texts that are as similar are wanted. */
  findFrom: number;
}

/**
 * Signatures by their bands: those that agree in a whole band lie in one bucket. Of many texts,
 * many agree in a band by chance; so signatures are compared as a whole, too, before their texts
 * are.
 *
 * Typed arrays instead of a `Map` of lists: an entry is a signature in one of its buckets, and
 * knows the entry that was put there before it.
 */
export class Buckets {
  readonly #signatures: readonly Int32Array[];
  readonly #findFrom: number;
  readonly #bands: number;
  /** The bucket of each band of each signature. */
  readonly #bucketOf: Int32Array;
  readonly #last: Int32Array;
  readonly #before: Int32Array;
  /** For each signature the last one it was met by, so that each is told once. */
  readonly #met: Int32Array;

  /** None of the signatures is inserted yet. */
  constructor(signatures: readonly Int32Array[], { banding, findFrom }: Search) {
    this.#signatures = signatures;
    this.#findFrom = findFrom;
    this.#bands = banding.bands;
    this.#bucketOf = numberBuckets(signatures, banding);
    this.#last = new Int32Array(this.#bucketOf.length).fill(NONE);
    this.#before = new Int32Array(this.#bucketOf.length).fill(NONE);
    this.#met = new Int32Array(signatures.length).fill(NONE);
  }

  insert(signature: number): void {
    for (let band = 0; band < this.#bands; band += 1) {
      const entry = signature * this.#bands + band;
      const bucket = item(this.#bucketOf, entry);
      this.#before[entry] = item(this.#last, bucket);
      this.#last[bucket] = entry;
    }
  }

  /** For each signature how many others belong into its buckets, counted once for each bucket. */
  crowds(): Int32Array {
    const sizes = new Int32Array(this.#bucketOf.length);
    for (const bucket of this.#bucketOf) sizes[bucket] = item(sizes, bucket) + 1;
    const crowds = new Int32Array(this.#met.length);
    this.#bucketOf.forEach((bucket, entry) => {
      const signature = Math.floor(entry / this.#bands);
      crowds[signature] = item(crowds, signature) + item(sizes, bucket) - 1;
    });
    return crowds;
  }

  /**
   * The inserted signatures that share a bucket with this one and are not too different, the most
   * similar first; of each bucket the `most` that were inserted last.
   */
  neighboursOf(signature: number, most: number): number[] {
    const own = this.#signatures[signature] ?? new Int32Array(0);
    const half = own.length >> 1;
    const leastOfHalf = leastEqual(this.#findFrom, half);
    const least = leastEqual(this.#findFrom, own.length);
    const similar: { neighbour: number; equal: number }[] = [];
    for (const neighbour of this.#sharingBucket(signature, most)) {
      const other = this.#signatures[neighbour] ?? own;
      // Most of them are different enough to be told by half of the values.
      let equal = countEqual(own, other, 0, half);
      if (equal < leastOfHalf) continue;
      equal += countEqual(own, other, half, own.length);
      if (equal >= least) similar.push({ neighbour, equal });
    }
    return similar.sort((a, b) => b.equal - a.equal).map(({ neighbour }) => neighbour);
  }

  #sharingBucket(signature: number, most: number): number[] {
    const bands = this.#bands;
    const neighbours: number[] = [];
    this.#met[signature] = signature;
    for (let band = 0; band < bands; band += 1) {
      let entry = item(this.#last, item(this.#bucketOf, signature * bands + band));
      for (let left = most; entry !== NONE && left > 0; left -= 1) {
        const neighbour = Math.floor(entry / bands);
        entry = item(this.#before, entry);
        if (this.#met[neighbour] === signature) continue;
        this.#met[neighbour] = signature;
        neighbours.push(neighbour);
      }
    }
    return neighbours;
  }
}

/**
 * Signatures of texts that are as similar as is wanted have more equal values than this, but for
 * one pair in 30,000: it is four standard errors less than what is expected.
 */
function leastEqual(findFrom: number, length: number): number {
  return findFrom * length - 4 * Math.sqrt(findFrom * (1 - findFrom) * length);
}

function countEqual(a: Int32Array, b: Int32Array, from: number, to: number): number {
  let equal = 0;
  for (let at = from; at < to; at += 1) if (a[at] === b[at]) equal += 1;
  return equal;
}

/** Numbers the distinct bands; two with one key by chance give candidates in vain, no more. */
function numberBuckets(signatures: readonly Int32Array[], { bands, rows }: Banding): Int32Array {
  const bucketOf = new Int32Array(signatures.length * bands);
  /** Slot → bucket plus one; 0 is a free slot. */
  const slots = new Int32Array(1 << Math.max(4, 33 - Math.clz32(bucketOf.length)));
  const keys = new Int32Array(bucketOf.length);
  const mask = slots.length - 1;
  let buckets = 0;
  signatures.forEach((values, signature) => {
    for (let band = 0; band < bands; band += 1) {
      let key = band + 1;
      for (let row = 0; row < rows; row += 1) key = mix(key ^ item(values, band * rows + row));
      let slot = key & mask;
      while (item(slots, slot) !== 0 && item(keys, item(slots, slot) - 1) !== key) {
        slot = (slot + 1) & mask;
      }
      if (item(slots, slot) === 0) {
        keys[buckets] = key;
        buckets += 1;
        slots[slot] = buckets;
      }
      bucketOf[signature * bands + band] = item(slots, slot) - 1;
    }
  });
  return bucketOf;
}
