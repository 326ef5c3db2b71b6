import { mix } from '../structures/hash';
import { item } from '../structures/item';
import type { Banding } from './banding';

const none = -1;

/** Which signatures become candidates. */
export interface Search {
  banding: Banding;
  /** The similarity from which on pairs should be found. */
  findFrom: number;
}

/**
 * Signatures by their bands: those that agree in a whole band are in one bucket. Among many texts,
 * many agree in a band by chance, so signatures are also compared as a whole before their texts are.
 *
 * Uses typed arrays instead of a `Map` of lists: an entry is a signature in one of its buckets, and
 * points to the entry that was put there before it.
 */
export class Buckets {
  readonly #signatures: readonly Int32Array[];
  readonly #findFrom: number;
  readonly #bands: number;
  /** The bucket of each band of each signature. */
  readonly #bucketOf: Int32Array;
  readonly #last: Int32Array;
  readonly #before: Int32Array;
  /** For each signature the last one it was found for, so that it is returned once. */
  readonly #met: Int32Array;

  /** Inserts none of the signatures yet. */
  constructor(signatures: readonly Int32Array[], { banding, findFrom }: Search) {
    this.#signatures = signatures;
    this.#findFrom = findFrom;
    this.#bands = banding.bands;
    this.#bucketOf = numberBuckets(signatures, banding);
    this.#last = new Int32Array(this.#bucketOf.length).fill(none);
    this.#before = new Int32Array(this.#bucketOf.length).fill(none);
    this.#met = new Int32Array(signatures.length).fill(none);
  }

  insert(signature: number): void {
    for (let band = 0; band < this.#bands; band += 1) {
      const entry = signature * this.#bands + band;
      const bucket = item(this.#bucketOf, entry);
      this.#before[entry] = item(this.#last, bucket);
      this.#last[bucket] = entry;
    }
  }

  /** Returns for each signature how many others are in its buckets, counted once per bucket. */
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
   * Returns the inserted signatures that share a bucket with this one and are not too different, the
   * most similar first; from each bucket only the `most` that were inserted last.
   */
  neighborsOf(signature: number, most: number): number[] {
    const own = this.#signatures[signature] ?? new Int32Array(0);
    const half = own.length >> 1;
    const leastOfHalf = leastEqual(this.#findFrom, half);
    const least = leastEqual(this.#findFrom, own.length);
    const similar: { neighbor: number; equal: number }[] = [];
    for (const neighbor of this.#sharingBucket(signature, most)) {
      const other = this.#signatures[neighbor] ?? own;
      // Most are different enough for half of the values to show it.
      let equal = countEqual(own, other, 0, half);
      if (equal < leastOfHalf) continue;
      equal += countEqual(own, other, half, own.length);
      if (equal >= least) similar.push({ neighbor, equal });
    }
    return similar.sort((a, b) => b.equal - a.equal).map(({ neighbor }) => neighbor);
  }

  #sharingBucket(signature: number, most: number): number[] {
    const bands = this.#bands;
    const neighbors: number[] = [];
    this.#met[signature] = signature;
    for (let band = 0; band < bands; band += 1) {
      let entry = item(this.#last, item(this.#bucketOf, signature * bands + band));
      for (let left = most; entry !== none && left > 0; left -= 1) {
        const neighbor = Math.floor(entry / bands);
        entry = item(this.#before, entry);
        if (this.#met[neighbor] === signature) continue;
        this.#met[neighbor] = signature;
        neighbors.push(neighbor);
      }
    }
    return neighbors;
  }
}

/**
 * Returns how many equal values signatures of similar enough texts have, except for one pair in 30,000:
 * four standard errors less than expected.
 */
function leastEqual(findFrom: number, length: number): number {
  return findFrom * length - 4 * Math.sqrt(findFrom * (1 - findFrom) * length);
}

function countEqual(a: Int32Array, b: Int32Array, from: number, to: number): number {
  let equal = 0;
  for (let at = from; at < to; at += 1) if (a[at] === b[at]) equal += 1;
  return equal;
}

/** Numbers the distinct bands; two that share a key by chance only cost extra comparisons. */
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
