import { mix } from '../structures/hash';
import { item } from '../structures/item';

/** The number of distinct shingles in each of two texts, and in both. */
export interface ShingleOverlap {
  a: number;
  b: number;
  common: number;
}

/** Which shingles count: also those cut short by the end of a text, or only whole ones. */
export type Ends = 'cut' | 'whole';

/** Counts the shingles of texts, given as numbered words, in time linear in the words. */
export class OverlapCounter {
  readonly #a = new ShingleSet();
  readonly #b = new ShingleSet();
  #size = 1;
  #ends: Ends = 'cut';

  count(a: Int32Array, b: Int32Array, size: number, ends: Ends): ShingleOverlap {
    this.open(a, size, ends);
    return this.compare(b);
  }

  /** Sets the text that the next ones are compared with. */
  open(a: Int32Array, size: number, ends: Ends): void {
    this.#size = size;
    this.#ends = ends;
    this.#a.begin(a, size);
    for (let at = 0; at < shinglesIn(a, size, ends); at += 1) this.#a.add(a, at);
  }

  compare(b: Int32Array): ShingleOverlap {
    this.#b.begin(b, this.#size);
    let common = 0;
    for (let at = 0; at < shinglesIn(b, this.#size, this.#ends); at += 1) {
      if (this.#b.add(b, at) && this.#a.has(b, at)) common += 1;
    }
    return { a: this.#a.count, b: this.#b.count, common };
  }
}

function shinglesIn(words: Int32Array, size: number, ends: Ends): number {
  return ends === 'cut' ? words.length : Math.max(0, words.length - size + 1);
}

/**
 * The distinct shingles of one text, given as numbered words. Exact: a hash only says where to look,
 * and the words themselves are compared. The table is reused from text to text.
 */
class ShingleSet {
  count = 0;
  /** `slots[h]` is the first word of a shingle in `words`, plus one; 0 is a free slot. */
  #slots: Int32Array = new Int32Array(1024);
  #mask = 0;
  #words: Int32Array = new Int32Array(0);
  #size = 0;

  begin(words: Int32Array, size: number): void {
    const capacity = 1 << Math.max(4, 33 - Math.clz32(words.length));
    if (this.#slots.length < capacity) this.#slots = new Int32Array(capacity);
    // A short text uses a small part of a large table, so that clearing it costs no more than reading.
    this.#slots.fill(0, 0, capacity);
    this.#mask = capacity - 1;
    this.#words = words;
    this.#size = size;
    this.count = 0;
  }

  /** Adds the shingle of this set's text at `at`; returns true if it is new. */
  add(words: Int32Array, at: number): boolean {
    const slot = this.#slotOf(words, at);
    if (item(this.#slots, slot) !== 0) return false;
    this.#slots[slot] = at + 1;
    this.count += 1;
    return true;
  }

  /** True if the shingle of any text at `at` is in this set. */
  has(words: Int32Array, at: number): boolean {
    return item(this.#slots, this.#slotOf(words, at)) !== 0;
  }

  #slotOf(words: Int32Array, at: number): number {
    const end = Math.min(at + this.#size, words.length);
    let slot = hashShingle(words, at, end) & this.#mask;
    for (;;) {
      const known = item(this.#slots, slot) - 1;
      if (known < 0 || this.#isShingle(known, words, at, end)) return slot;
      slot = (slot + 1) & this.#mask;
    }
  }

  #isShingle(known: number, words: Int32Array, at: number, end: number): boolean {
    const own = this.#words;
    if (Math.min(known + this.#size, own.length) - known !== end - at) return false;
    for (let word = at; word < end; word += 1) {
      if (item(own, known + word - at) !== item(words, word)) return false;
    }
    return true;
  }
}

function hashShingle(words: Int32Array, from: number, to: number): number {
  let hash = 0;
  for (let word = from; word < to; word += 1) {
    hash = Math.imul(hash, 0x9e3779b1) + item(words, word) + 1;
  }
  return mix(hash);
}
