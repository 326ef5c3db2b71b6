import { item } from '../structures/item';
import { ints } from '../structures/typed-arrays';

/**
 * How many slots are tried before a token goes to the overflow, so that in texts crafted to give all
 * words the same hash a look-up does not walk through all of them.
 */
const maxProbes = 24;

/**
 * Numbers tokens 0, 1, 2 … in order of first appearance. A token is looked up in place, so that no
 * string is made of it.
 */
export class TokenTable {
  /** The number of a token plus one; 0 is a free slot. */
  #slots = ints(2048);
  #hashes = ints(1024);
  /** Where each token first occurred. */
  readonly #texts: string[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #overflow = new Map<string, number>();

  get size(): number {
    return this.#texts.length;
  }

  /** Returns the number of `text.slice(start, end)`, the next free one if it had none. */
  intern(text: string, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = spread(hash) & mask;
    for (let probes = 0; probes < maxProbes; probes += 1) {
      const number = item(this.#slots, slot) - 1;
      if (number === -1) {
        const known =
          this.#overflow.size > 0 ? this.#overflow.get(text.slice(start, end)) : undefined;
        if (known !== undefined) return known;
        this.#slots[slot] = this.size + 1;
        return this.#add(text, start, end, hash);
      }
      if (item(this.#hashes, number) === hash && this.#equals(number, text, start, end)) {
        return number;
      }
      slot = (slot + 1) & mask;
    }
    const token = text.slice(start, end);
    const known = this.#overflow.get(token);
    if (known !== undefined) return known;
    this.#overflow.set(token, this.size);
    return this.#add(text, start, end, hash);
  }

  #add(text: string, start: number, end: number, hash: number): number {
    const number = this.size;
    this.#texts.push(text);
    this.#starts.push(start);
    this.#ends.push(end);
    this.#hashes[number] = hash;
    if (this.size === this.#hashes.length) this.#grow();
    return number;
  }

  #equals(number: number, text: string, start: number, end: number): boolean {
    const from = this.#starts[number] ?? 0;
    if ((this.#ends[number] ?? 0) - from !== end - start) return false;
    const first = this.#texts[number] ?? '';
    for (let at = start; at < end; at += 1) {
      if (text.charCodeAt(at) !== first.charCodeAt(from + at - start)) return false;
    }
    return true;
  }

  #grow(): void {
    const hashes = ints(this.#hashes.length * 2);
    hashes.set(this.#hashes);
    this.#hashes = hashes;
    this.#slots = ints(hashes.length * 2);
    const mask = this.#slots.length - 1;
    const overflowing = new Set(this.#overflow.values());
    for (let number = 0; number < this.size; number += 1) {
      if (overflowing.has(number)) continue;
      this.#place(number, mask);
    }
  }

  #place(number: number, mask: number): void {
    let slot = spread(item(this.#hashes, number)) & mask;
    for (let probes = 0; probes < maxProbes; probes += 1) {
      if (item(this.#slots, slot) === 0) {
        this.#slots[slot] = number + 1;
        return;
      }
      slot = (slot + 1) & mask;
    }
    const token = this.#texts[number]?.slice(this.#starts[number], this.#ends[number]);
    this.#overflow.set(token ?? '', number);
  }
}

/** Lets each bit of the hash affect the low bits of the result. */
function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}
