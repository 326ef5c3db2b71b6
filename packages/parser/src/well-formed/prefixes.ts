import { decodeByByte } from '../bytes/decode';
import { isSame } from './xml-names';

/** The size of the cache, a power of two; documents have some twenty prefixes. */
const slots = 256;

interface Declaration {
  prefix: number;
  /** What the prefix was bound to outside the element. */
  outer: number;
  depth: number;
}

/**
 * What each prefix is bound to at the current place (Namespaces in XML 1.0 §6.1). Prefixes and
 * namespaces are numbers here; 0 is the namespace of a prefix that is not declared.
 */
export class Prefixes {
  readonly #bytes: Uint8Array;
  readonly #prefixes = new Map<string, number>();
  readonly #namespaces = new Map<string, number>();
  readonly #bound: number[] = [];
  readonly #declarations: Declaration[] = [];
  readonly #missed = new Set<number>();
  /** Where a prefix was last seen: most are recognised by their bytes. */
  readonly #seenStart = new Float64Array(slots);
  readonly #seenEnd = new Float64Array(slots);
  readonly #seen = new Int32Array(slots);
  /** Depth of the innermost element that declares a prefix. */
  deepest = -1;
  /** Counts declarations when they begin and when they end. */
  changes = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#bind(this.#numberOf('xml'), 'http://www.w3.org/XML/1998/namespace');
  }

  /** Returns the namespace of the prefix at `[start, end)`, 0 for none. */
  namespaceOf(start: number, end: number): number {
    return this.#bound[this.#prefixAt(start, end)] ?? 0;
  }

  /** True the first time that the prefix at `[start, end)` is missed: one report of each is enough. */
  isMissedFirst(start: number, end: number): boolean {
    const prefix = this.#prefixAt(start, end);
    const isFirst = !this.#missed.has(prefix);
    this.#missed.add(prefix);
    return isFirst;
  }

  /** Declares the prefix at `[start, end)` for the element at `depth` and its content. */
  declare(start: number, end: number, namespace: string, depth: number): void {
    const prefix = this.#prefixAt(start, end);
    this.#declarations.push({ prefix, outer: this.#bound[prefix] ?? 0, depth });
    this.deepest = depth;
    this.changes += 1;
    this.#bind(prefix, namespace);
  }

  /** Forgets the declarations of elements at `depth` and deeper. */
  leave(depth: number): void {
    for (let last = this.#declarations.at(-1); last; last = this.#declarations.at(-1)) {
      this.deepest = last.depth;
      if (last.depth < depth) return;
      this.#bound[last.prefix] = last.outer;
      this.changes += 1;
      this.#declarations.pop();
    }
    this.deepest = -1;
  }

  #bind(prefix: number, namespace: string): void {
    let number = this.#namespaces.get(namespace);
    if (number === undefined) {
      number = this.#namespaces.size + 1;
      this.#namespaces.set(namespace, number);
    }
    this.#bound[prefix] = number;
  }

  #prefixAt(start: number, end: number): number {
    const bytes = this.#bytes;
    const slot = ((bytes[start] ?? 0) * 7 + (bytes[end - 1] ?? 0) * 31 + end - start) % slots;
    const seenStart = this.#seenStart[slot] ?? 0;
    const length = end - start;
    if (
      length === (this.#seenEnd[slot] ?? 0) - seenStart &&
      isSame(bytes, start, seenStart, length)
    )
      return this.#seen[slot] ?? 0;
    const prefix = this.#numberOf(decodeByByte(bytes.subarray(start, end)));
    this.#seenStart[slot] = start;
    this.#seenEnd[slot] = end;
    this.#seen[slot] = prefix;
    return prefix;
  }

  #numberOf(prefix: string): number {
    let number = this.#prefixes.get(prefix);
    if (number === undefined) {
      number = this.#prefixes.size;
      this.#prefixes.set(prefix, number);
      this.#bound.push(0);
    }
    return number;
  }
}
