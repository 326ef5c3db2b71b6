import { item } from '../pair-table';
import { mix } from '../similarity/mix';
import type { Banding } from './banding';

const NONE = -1;

/**
 * Signatures by their bands: those that agree in a whole band lie in one bucket.
 *
 * Typed arrays instead of a `Map` of lists: an entry is a signature in one of its buckets, and
 * knows the entry that was put there before it.
 */
export class Buckets {
  readonly #signatures: readonly Int32Array[];
  readonly #banding: Banding;
  /** Slot → bucket plus one; 0 is a free slot. */
  readonly #slots: Int32Array;
  readonly #keys: Int32Array;
  readonly #last: Int32Array;
  readonly #before: Int32Array;
  readonly #sizes: Int32Array;
  #buckets = 0;
  /** For each signature the last one it was met by, so that each is told once. */
  readonly #met: Int32Array;

  constructor(signatures: readonly Int32Array[], banding: Banding) {
    const entries = signatures.length * banding.bands;
    this.#signatures = signatures;
    this.#banding = banding;
    this.#slots = new Int32Array(1 << Math.max(4, 33 - Math.clz32(entries)));
    this.#keys = new Int32Array(entries);
    this.#last = new Int32Array(entries).fill(NONE);
    this.#before = new Int32Array(entries).fill(NONE);
    this.#sizes = new Int32Array(entries);
    this.#met = new Int32Array(signatures.length).fill(NONE);
  }

  insert(signature: number): void {
    const { bands } = this.#banding;
    for (let band = 0; band < bands; band += 1) {
      const bucket = this.#bucketOf(signature, band);
      const entry = signature * bands + band;
      this.#before[entry] = item(this.#last, bucket);
      this.#last[bucket] = entry;
      this.#sizes[bucket] = item(this.#sizes, bucket) + 1;
    }
  }

  /** How many others lie in its buckets, counted once for each bucket. */
  crowdOf(signature: number): number {
    let crowd = 0;
    for (let band = 0; band < this.#banding.bands; band += 1) {
      crowd += item(this.#sizes, this.#bucketOf(signature, band)) - 1;
    }
    return crowd;
  }

  /**
   * The inserted signatures that share a bucket with this one, each once: of each bucket the
   * `most` that were inserted last.
   */
  neighboursOf(signature: number, most: number): number[] {
    const { bands } = this.#banding;
    const neighbours: number[] = [];
    this.#met[signature] = signature;
    for (let band = 0; band < bands; band += 1) {
      let entry = item(this.#last, this.#bucketOf(signature, band));
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

  #bucketOf(signature: number, band: number): number {
    const key = this.#keyOf(signature, band);
    const mask = this.#slots.length - 1;
    let slot = key & mask;
    for (;;) {
      const bucket = item(this.#slots, slot) - 1;
      if (bucket < 0) break;
      if (item(this.#keys, bucket) === key) return bucket;
      slot = (slot + 1) & mask;
    }
    const bucket = this.#buckets;
    this.#buckets += 1;
    this.#slots[slot] = bucket + 1;
    this.#keys[bucket] = key;
    return bucket;
  }

  /** Two bands with one key by chance give a candidate in vain, no more. */
  #keyOf(signature: number, band: number): number {
    const values = this.#signatures[signature] ?? new Int32Array(0);
    const { rows } = this.#banding;
    let key = band + 1;
    for (let row = 0; row < rows; row += 1) key = mix(key ^ item(values, band * rows + row));
    return key;
  }
}
