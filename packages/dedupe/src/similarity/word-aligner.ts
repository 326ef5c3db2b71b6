import { type Edits, findEdits } from '../diff/edits';
import { item } from '../structures/item';

/** With more cells than this, the table of all pairs of words costs too much time and memory. */
const MOST_CELLS = 2 ** 28;
const ALL_ONES = -1;

/**
 * Finds the longest common subsequence of two texts, given as numbered words.
 *
 * Compares 32 words at once (Hyyrö, Bit-Parallel LCS-Length Computation Revisited, 2004): bit `i` of a
 * row is 0 if word `i` of `a` makes the subsequence longer. Candidates often differ in half of their
 * words, and then an edit search takes many times as long. For very long texts the edit search takes
 * over, because it is linear; it may miss a few common words.
 */
export class WordAligner {
  /** For each word the number of its mask plus one; 0 for a word that `a` does not have. */
  #maskOf = new Int32Array(1024);
  /** For each word how many more times `a` has it than `b` has had it so far. */
  #left = new Int32Array(1024);
  /** For each distinct word of `a` its positions, as bits. */
  #masks = new Int32Array(1024);
  #rows = new Int32Array(1024);
  /** The positions of the words of `b` that `a` has, too. */
  #shared = new Int32Array(1024);

  readonly #weightOf: (word: number) => number;

  /** @param weightOf returns what a word counts */
  constructor(weightOf: (word: number) => number = () => 1) {
    this.#weightOf = weightOf;
  }

  /** Makes room for words numbered below this. */
  reserve(words: number): void {
    if (words <= this.#left.length) return;
    this.#left = new Int32Array(words * 2);
    this.#maskOf = new Int32Array(words * 2);
  }

  /**
   * Finds which words only one of the texts has; returns `null` if their common words count less than
   * `least`. All words must be reserved.
   */
  align(a: Int32Array, b: Int32Array, least: number): Edits | null {
    const { start, end } = commonEnds(a, b);
    const outer = this.#weigh(a, 0, start) + this.#weigh(a, a.length - end, a.length);
    const [innerA, innerB] = [a.subarray(start, a.length - end), b.subarray(start, b.length - end)];
    const edits = this.#alignInner(innerA, innerB, least - outer);
    if (edits === null) return null;
    const removed = new Uint8Array(a.length);
    const added = new Uint8Array(b.length);
    removed.set(edits.removed, start);
    added.set(edits.added, start);
    return { removed, added };
  }

  #weigh(words: Int32Array, from: number, to: number): number {
    let weight = 0;
    for (let at = from; at < to; at += 1) weight += this.#weightOf(item(words, at));
    return weight;
  }

  #alignInner(a: Int32Array, b: Int32Array, least: number): Edits | null {
    const distinct = this.#countWords(a);
    const { shared, common } = this.#shareWords(b);
    const edits = common < least ? null : this.#compare(a, b, shared, distinct);
    for (let at = 0; at < a.length; at += 1) {
      this.#left[item(a, at)] = 0;
      this.#maskOf[item(a, at)] = 0;
    }
    return edits;
  }

  #countWords(a: Int32Array): number {
    let distinct = 0;
    for (let at = 0; at < a.length; at += 1) {
      const word = item(a, at);
      this.#left[word] = item(this.#left, word) + 1;
      if (item(this.#maskOf, word) !== 0) continue;
      distinct += 1;
      this.#maskOf[word] = distinct;
    }
    return distinct;
  }

  /** Finds the words of `b` that `a` has, too. No common subsequence can count more than `common`. */
  #shareWords(b: Int32Array): { shared: Int32Array; common: number } {
    if (this.#shared.length < b.length) this.#shared = new Int32Array(b.length * 2);
    let count = 0;
    let common = 0;
    for (let at = 0; at < b.length; at += 1) {
      const word = item(b, at);
      if (item(this.#maskOf, word) === 0) continue;
      this.#shared[count] = at;
      count += 1;
      const left = item(this.#left, word);
      if (left > 0) common += this.#weightOf(word);
      this.#left[word] = left - 1;
    }
    return { shared: this.#shared.subarray(0, count), common };
  }

  #compare(a: Int32Array, b: Int32Array, shared: Int32Array, distinct: number): Edits {
    if (a.length * shared.length > MOST_CELLS) return findEdits(a, b);
    const width = (a.length + 31) >>> 5;
    this.#fillMasks(a, distinct, width);
    this.#fillRows(b, shared, width);
    return this.#trace(a, b, shared, width);
  }

  #fillMasks(a: Int32Array, distinct: number, width: number): void {
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
        const common = before & matches;
        const sum = (before + common + carry) | 0;
        // The carry of a 32-bit addition, computed within 32 bits.
        carry = (common | (before & ~sum)) >>> 31;
        rows[row * width + part] = sum | (before & ~matches);
      }
    }
  }

  /** Traces the subsequence from the ends of both texts to their starts, the last match first. */
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

/** Counts the words that two texts have in common at their starts and at their ends. */
function commonEnds(a: Int32Array, b: Int32Array): { start: number; end: number } {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && item(a, start) === item(b, start)) start += 1;
  let end = 0;
  while (end < most - start && item(a, a.length - 1 - end) === item(b, b.length - 1 - end)) {
    end += 1;
  }
  return { start, end };
}

function cleared(list: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  return list.length < length ? new Int32Array(length * 2) : list.fill(0, 0, length);
}
