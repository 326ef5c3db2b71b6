import { item } from './item';
import { enlarge, ints } from './typed-arrays';

/**
 * Numbers pairs of integers 0, 1, 2 … in order of first appearance.
 *
 * Uses open addressing over typed arrays: exact (pairs are compared, the hash only says where to
 * look) and several times faster than a `Map` with computed keys.
 */
export class PairTable {
  /** `slots[h]` is the number of a pair plus one; 0 is a free slot. */
  #slots: Int32Array;
  #firsts: Int32Array;
  #seconds: Int32Array;
  #size = 0;

  constructor(expected = 0) {
    const capacity = 1 << Math.max(4, 32 - Math.clz32(expected));
    this.#slots = ints(capacity * 2);
    this.#firsts = ints(capacity);
    this.#seconds = ints(capacity);
  }

  get size(): number {
    return this.#size;
  }

  first(number: number): number {
    return item(this.#firsts, number);
  }

  second(number: number): number {
    return item(this.#seconds, number);
  }

  /** Returns the number of the pair, or -1 if it has none. */
  find(first: number, second: number): number {
    return item(this.#slots, this.#slotOf(first, second)) - 1;
  }

  /** Returns the number of the pair, the next free one if it had none. */
  intern(first: number, second: number): number {
    const slot = this.#slotOf(first, second);
    const found = item(this.#slots, slot);
    if (found !== 0) return found - 1;
    const number = this.#size;
    this.#firsts[number] = first;
    this.#seconds[number] = second;
    this.#slots[slot] = number + 1;
    this.#size += 1;
    if (this.#size === this.#firsts.length) this.#grow();
    return number;
  }

  #slotOf(first: number, second: number): number {
    const mask = this.#slots.length - 1;
    let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    let slot = (hash ^ (hash >>> 13)) & mask;
    for (;;) {
      const number = item(this.#slots, slot) - 1;
      if (number < 0) return slot;
      if (item(this.#firsts, number) === first && item(this.#seconds, number) === second) {
        return slot;
      }
      slot = (slot + 1) & mask;
    }
  }

  #grow(): void {
    const capacity = this.#firsts.length * 2;
    this.#firsts = enlarge(this.#firsts);
    this.#seconds = enlarge(this.#seconds);
    this.#slots = ints(capacity * 2);
    for (let number = 0; number < this.#size; number += 1) {
      this.#slots[this.#slotOf(this.first(number), this.second(number))] = number + 1;
    }
  }
}
