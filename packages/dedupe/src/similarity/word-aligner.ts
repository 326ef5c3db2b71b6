import { type Edits, findEdits } from '../diff/edits';
import { item } from '../pair-table';

/** With more cells than this, the table of all pairs of words costs too much time and memory. */
const MOST_CELLS = 2 ** 28;
const ALL_ONES = -1;

/**
 * Finds the longest common subsequence of two texts, given as numbered words.
 *
 * 32 words at once (Hyyrö, Bit-Parallel LCS-Length Computation Revisited, 2004): bit `i` of a row
 * is 0 where word `i` of `a` makes the subsequence longer. Candidates often differ in half of
 * their words, and then an edit search takes many times as long. For very long texts the search
 * takes over, for it is linear; it may miss a few common words.
 */
export class WordAligner {
  /** By word: which of the masks it has, plus one; 0 for a word that `a` does not have. */
  #maskOf = new Int32Array(1024);
  /** By word: how often `a` has it. */
  #counts = new Int32Array(1024);
  /** For each distinct word of `a` the positions where it stands, as bits. */
  #masks = new Int32Array(1024);
  #rows = new Int32Array(1024);

  /** Which words each has for itself; `null` where they have less than `least` words in common. */
  align(a: Int32Array, b: Int32Array, least: number): Edits | null {
    this.#count(a, b);
    const shared = this.#sharedOf(b);
    const tooFew = this.#commonWords(b) < least;
    const isLong = a.length * shared.length > MOST_CELLS;
    const edits = tooFew ? null : isLong ? findEdits(a, b) : this.#fill(a, b, shared);
    for (const word of a) {
      this.#counts[word] = 0;
      this.#maskOf[word] = 0;
    }
    return edits;
  }

  #count(a: Int32Array, b: Int32Array): void {
    let largest = 0;
    for (const word of a) largest = Math.max(largest, word);
    for (const word of b) largest = Math.max(largest, word);
    if (largest >= this.#counts.length) {
      this.#counts = new Int32Array(largest * 2);
      this.#maskOf = new Int32Array(largest * 2);
    }
    for (const word of a) this.#counts[word] = item(this.#counts, word) + 1;
  }

  /** Positions of the words of `b` that `a` has, too. */
  #sharedOf(b: Int32Array): Int32Array {
    const shared = new Int32Array(b.length);
    let count = 0;
    for (let at = 0; at < b.length; at += 1) {
      if (item(this.#counts, item(b, at)) === 0) continue;
      shared[count] = at;
      count += 1;
    }
    return shared.subarray(0, count);
  }

  /** How many words both have, whatever the order: no subsequence is longer. */
  #commonWords(b: Int32Array): number {
    let common = 0;
    for (const word of b) {
      const left = item(this.#counts, word);
      if (left <= 0) continue;
      this.#counts[word] = left - 1;
      common += 1;
    }
    return common;
  }

  #fill(a: Int32Array, b: Int32Array, shared: Int32Array): Edits {
    const width = (a.length + 31) >>> 5;
    this.#fillMasks(a, width);
    this.#fillRows(b, shared, width);
    return this.#trace(a, b, shared, width);
  }

  #fillMasks(a: Int32Array, width: number): void {
    let distinct = 0;
    for (const word of a) {
      if (item(this.#maskOf, word) !== 0) continue;
      distinct += 1;
      this.#maskOf[word] = distinct;
    }
    this.#masks = cleared(this.#masks, distinct * width);
    for (let at = 0; at < a.length; at += 1) {
      const mask = (item(this.#maskOf, item(a, at)) - 1) * width + (at >>> 5);
      this.#masks[mask] = item(this.#masks, mask) | (1 << (at & 31));
    }
  }

  #fillRows(b: Int32Array, shared: Int32Array, width: number): void {
    const size = shared.length * width;
    if (this.#rows.length < size) this.#rows = new Int32Array(size * 2);
    const [rows, masks] = [this.#rows, this.#masks];
    for (let row = 0; row < shared.length; row += 1) {
      const mask = (item(this.#maskOf, item(b, item(shared, row))) - 1) * width;
      let carry = 0;
      for (let part = 0; part < width; part += 1) {
        const before = row === 0 ? ALL_ONES : item(rows, (row - 1) * width + part);
        const matches = item(masks, mask + part);
        const sum = (before >>> 0) + ((before & matches) >>> 0) + carry;
        carry = sum > 0xffff_ffff ? 1 : 0;
        rows[row * width + part] = sum | 0 | (before & ~matches);
      }
    }
  }

  /** From the ends of both back to their begins, the last possible match first. */
  #trace(a: Int32Array, b: Int32Array, shared: Int32Array, width: number): Edits {
    const removed = new Uint8Array(a.length).fill(1);
    const added = new Uint8Array(b.length).fill(1);
    const adds = (row: number, at: number): boolean =>
      row >= 0 && (item(this.#rows, row * width + (at >>> 5)) & (1 << (at & 31))) === 0;
    let row = shared.length - 1;
    for (let at = a.length - 1; at >= 0 && row >= 0; at -= 1) {
      if (!adds(row, at)) continue;
      while (adds(row - 1, at)) row -= 1;
      removed[at] = 0;
      added[item(shared, row)] = 0;
      row -= 1;
    }
    return { removed, added };
  }
}

function cleared(list: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  return list.length < length ? new Int32Array(length * 2) : list.fill(0, 0, length);
}
