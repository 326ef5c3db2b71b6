import { type KeyAttributes, noKeys } from './scanned-attributes';
import type { InlineKind } from './vocabulary';

/** An element of Inline XBRL. Offsets in bytes; half-open ranges. */
export interface Element {
  kind: InlineKind;
  /** Offset of the start tag, and of the end of its name. */
  start: number;
  nameEnd: number;
  /** After the start tag. */
  contentStart: number;
  /** Where the end tag begins and ends; the same offset if it is missing. */
  contentEnd: number;
  end: number;
  keys: KeyAttributes;
  /** True inside an `ix:hidden`. */
  hidden: boolean;
  /** True inside a fact, continuation or footnote. */
  tagged: boolean;
}

/** Numbers kept of an element: its five offsets, and its kind with what it is inside. */
const width = 6;
const isHidden = 1;
const isTagged = 2;
const kindUnit = 4;

/** The elements of a document in their order. A hostile document has millions: they are kept as numbers. */
export class ElementList implements Iterable<Element> {
  #numbers = new Uint32Array(width * 256);
  #length = 0;
  readonly #kinds: InlineKind[] = [];
  /** Those of the elements that have any. */
  readonly #keys = new Map<number, KeyAttributes>();

  get length(): number {
    return this.#length;
  }

  /** Adds an element; returns its index. */
  add({ kind, keys, hidden, tagged, ...offsets }: Element): number {
    const index = this.#length;
    const at = width * index;
    if (at === this.#numbers.length) {
      const larger = new Uint32Array(2 * at);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    const numbers = this.#numbers;
    numbers[at] = offsets.start;
    numbers[at + 1] = offsets.nameEnd;
    numbers[at + 2] = offsets.contentStart;
    numbers[at + 3] = offsets.contentEnd;
    numbers[at + 4] = offsets.end;
    let known = this.#kinds.indexOf(kind);
    if (known === -1) known = this.#kinds.push(kind) - 1;
    numbers[at + 5] = kindUnit * known + (hidden ? isHidden : 0) + (tagged ? isTagged : 0);
    if (keys !== noKeys) this.#keys.set(index, keys);
    this.#length += 1;
    return index;
  }

  /** Sets where an element ends. */
  close(index: number, contentEnd: number, end: number): void {
    this.#numbers[width * index + 3] = contentEnd;
    this.#numbers[width * index + 4] = end;
  }

  /** Returns the element at an index; `undefined` beyond the last one. */
  at(index: number): Element | undefined {
    if (index < 0 || index >= this.#length) return undefined;
    const number = (place: number): number => this.#numbers[width * index + place] ?? 0;
    const flags = number(5);
    return {
      kind: this.#kinds[Math.floor(flags / kindUnit)] as InlineKind,
      start: number(0),
      nameEnd: number(1),
      contentStart: number(2),
      contentEnd: number(3),
      end: number(4),
      keys: this.#keys.get(index) ?? noKeys,
      hidden: (flags & isHidden) !== 0,
      tagged: (flags & isTagged) !== 0,
    };
  }

  *[Symbol.iterator](): Generator<Element> {
    for (let i = 0; i < this.#length; i += 1) yield this.at(i) as Element;
  }

  /** Returns how many elements begin before an offset. */
  countBefore(offset: number): number {
    let [low, high] = [0, this.#length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#numbers[width * middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
