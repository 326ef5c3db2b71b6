import { item } from '../structures/typed-arrays';
import { mix } from './mix';

/**
 * Distinct shingles of one text, given as numbered words. Exact: a hash only says where to look, the
 * words themselves are compared. The table is kept from text to text.
 */
export class ShingleSet {
  count = 0;
  /** `slots[h]` is the first word of a shingle in `words`, plus one; 0 is a free slot. */
  #slots: Int32Array = new Int32Array(1024);
  #mask = 0;
  #words: Int32Array = new Int32Array(0);
  #size = 0;

  begin(words: Int32Array, size: number): void {
    const capacity = 1 << Math.max(4, 33 - Math.clz32(words.length));
    if (this.#slots.length < capacity) this.#slots = new Int32Array(capacity);
    // A short text uses a small part of a large table, so that clearing costs no more than reading.
    this.#slots.fill(0, 0, capacity);
    this.#mask = capacity - 1;
    this.#words = words;
    this.#size = size;
    this.count = 0;
  }

  /** Adds the shingle of this set's text at `at`, and tells whether it is new. */
  add(words: Int32Array, at: number): boolean {
    const slot = this.#slotOf(words, at);
    if (item(this.#slots, slot) !== 0) return false;
    this.#slots[slot] = at + 1;
    this.count += 1;
    return true;
  }

  /** Whether the shingle of any text at `at` is one of this set's. */
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
