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
 * Passes over tags that are plainly right: nearly all. Any other tag, right or wrong, it leaves to
 * the checker.
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
  /** End of the bytes that it has, some of them beyond the stretch. */
  #copiedEnd = 0;
  #prefixCount = 0;
  /** `changes` of the prefixes when these were noted. */
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
   * Passes tags from the `<` at `at`, as long as they begin before `limit`. Returns the offset after
   * the last of them, `at` for none.
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
    const passed = this.#kernel.pass(at - origin, end, this.#copiedEnd - origin);
    open.depth = view.getInt32(layout.depth, true);
    return passed + origin;
  }

  /** Notes that the prefix at `[start, colon)` is declared here. */
  know(start: number, colon: number): void {
    if (this.#declarations !== this.#prefixes.changes) this.#forgetPrefixes();
    if (colon - start > maxPrefix || this.#prefixCount === maxPrefixes) return;
    if (this.#isKnown(start, colon)) return;
    const at = layout.prefixes + 8 * this.#prefixCount;
    this.#memory.fill(0, at, at + 8);
    this.#memory.set(this.#bytes.subarray(start, colon + 1), at);
    this.#prefixCount += 1;
  }

  #isKnown(start: number, colon: number): boolean {
    for (let i = 0; i < this.#prefixCount; i += 1) {
      const at = layout.prefixes + 8 * i;
      if (this.#hasPrefixAt(at, start, colon + 1)) return true;
    }
    return false;
  }

  /** True if the memory has the prefix at `[start, end)`, its colon included, at an address. */
  #hasPrefixAt(address: number, start: number, end: number): boolean {
    for (let i = 0; i < end - start; i += 1) {
      if (this.#memory[address + i] !== this.#bytes[start + i]) return false;
    }
    return true;
  }

  #forgetPrefixes(): void {
    this.#declarations = this.#prefixes.changes;
    this.#prefixCount = 0;
  }

  #load(start: number): void {
    const copied = this.#bytes.subarray(start, start + stretchLength + beyond);
    this.#memory.set(copied, layout.stretch);
    // Zeros end names.
    this.#memory.fill(0, layout.stretch + copied.length, layout.stretch + copied.length + 64);
    this.#start = start;
    this.#end = start + Math.min(stretchLength, copied.length);
    this.#copiedEnd = start + copied.length;
    this.#view.setInt32(layout.origin, start - layout.stretch, true);
  }
}
