import {
  beyond,
  type Kernel,
  layout,
  maxElements,
  maxPrefix,
  maxPrefixes,
  stretchLength,
} from './markup-kernel';
import type { ElementStack } from './open-elements';
import type { Prefixes } from './prefixes';
import { kinds } from './xml-names';

/**
 * Passes over the tags in which nothing can be wrong: nearly all. What it does not know, be it
 * right or wrong, it leaves to the checker, one tag after the other.
 */
export class PlainTags {
  readonly #bytes: Uint8Array;
  readonly #kernel: Kernel;
  readonly #prefixes: Prefixes;
  readonly #memory: Uint8Array;
  readonly #view: DataView;
  /** The stretch of the document that the kernel has; tags that begin in it are passed. */
  #start = 0;
  #end = 0;
  /** Behind what it has beyond the stretch. */
  #copiedEnd = 0;
  #prefixCount = 0;
  /** The declarations of the time when its prefixes were noted. */
  #declarations = 0;

  constructor(bytes: Uint8Array, prefixes: Prefixes, kernel: Kernel) {
    this.#bytes = bytes;
    this.#kernel = kernel;
    this.#prefixes = prefixes;
    this.#memory = new Uint8Array(kernel.memory.buffer);
    this.#view = new DataView(kernel.memory.buffer);
    this.#memory.set(kinds, layout.kinds);
  }

  /**
   * Passes from the `<` at `at`, over tags that begin before `limit`. Returns the offset behind the
   * last of them, `at` for none.
   */
  pass(at: number, limit: number, open: ElementStack): number {
    if (at >= limit || open.depth > maxElements) return at;
    if (at < this.#start || at >= this.#end) this.#load(at);
    if (this.#declarations !== this.#prefixes.changes) this.#forgetPrefixes();
    const view = this.#view;
    const origin = this.#start - layout.stretch;
    view.setInt32(layout.depth, open.depth, true);
    view.setInt32(layout.deepest, this.#prefixes.deepest, true);
    view.setInt32(layout.prefixCount, this.#prefixCount, true);
    const end = Math.min(limit, this.#end) - origin;
    const behind = this.#kernel.pass(at - origin, end, this.#copiedEnd - origin);
    open.depth = view.getInt32(layout.depth, true);
    return behind + origin;
  }

  /** Notes that the prefix at `[start, colon)` is declared here. */
  know(start: number, colon: number): void {
    if (this.#declarations !== this.#prefixes.changes) this.#forgetPrefixes();
    if (colon - start > maxPrefix || this.#prefixCount === maxPrefixes) return;
    if (this.#isKnown(start, colon)) return;
    const at = layout.prefixes + 8 * this.#prefixCount;
    this.#memory.fill(0, at, at + 8);
    this.#memory.set(this.#bytes.subarray(start, colon + 1), at);
    this.#prefixCount++;
  }

  #isKnown(start: number, colon: number): boolean {
    for (let i = 0; i < this.#prefixCount; i++) {
      const at = layout.prefixes + 8 * i;
      if (isSame(this.#memory, at, at + colon + 1 - start, this.#bytes, start)) return true;
    }
    return false;
  }

  #forgetPrefixes(): void {
    this.#declarations = this.#prefixes.changes;
    this.#prefixCount = 0;
  }

  #load(start: number): void {
    const copied = this.#bytes.subarray(start, start + stretchLength + beyond);
    this.#memory.set(copied, layout.stretch);
    // Names end at zeros.
    this.#memory.fill(0, layout.stretch + copied.length, layout.stretch + copied.length + 64);
    this.#start = start;
    this.#end = start + Math.min(stretchLength, copied.length);
    this.#copiedEnd = start + copied.length;
    this.#view.setInt32(layout.origin, start - layout.stretch, true);
  }
}

/** Whether a prefix, up to its colon, is the same in both. */
function isSame(a: Uint8Array, start: number, end: number, b: Uint8Array, from: number): boolean {
  for (let i = 0; i < end - start; i++) {
    if (a[start + i] !== b[from + i]) return false;
  }
  return true;
}
