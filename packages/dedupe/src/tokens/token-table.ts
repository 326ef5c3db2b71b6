import { ints, item } from '../structures/typed-arrays';

/**
 * Looked at before a token goes to the overflow: texts made so that all their words get one hash
 * must not make every look-up a walk through all of them.
 */
const MAX_PROBES = 24;

/**
 * Numbers tokens 0, 1, 2 … in order of first appearance. A token is looked up where it stands, so
 * that no string is made of it.
 */
export class TokenTable {
  /** Number of a token plus one; 0 is a free slot. */
  #slots = ints(2048);
  #hashes = ints(1024);
  /** Where each token stood first. */
  readonly #texts: string[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #overflow = new Map<string, number>();

  get size(): number {
    return this.#texts.length;
  }

  /** The number of `text.slice(start, end)`, the next free one where it had none. */
  intern(text: string, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = spread(hash) & mask;
    for (let probes = 0; probes < MAX_PROBES; probes += 1) {
      const number = item(this.#slots, slot) - 1;
      if (number === -1) return this.#add(text, start, end, hash, slot);
      if (item(this.#hashes, number) === hash && this.#equals(number, text, start, end)) {
        return number;
      }
      slot = (slot + 1) & mask;
    }
    return this.#add(text, start, end, hash, -1);
  }

  #add(text: string, start: number, end: number, hash: number, slot: number): number {
    const number = this.size;
    if (slot === -1 || this.#overflow.size > 0) {
      const token = text.slice(start, end);
      const before = this.#overflow.get(token);
      if (before !== undefined) return before;
      if (slot === -1) this.#overflow.set(token, number);
    }
    this.#texts.push(text);
    this.#starts.push(start);
    this.#ends.push(end);
    this.#hashes[number] = hash;
    if (slot !== -1) this.#slots[slot] = number + 1;
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
    for (let probes = 0; probes < MAX_PROBES; probes += 1) {
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

/** Each bit of the hash has its say in the low bits of the result. */
function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}
