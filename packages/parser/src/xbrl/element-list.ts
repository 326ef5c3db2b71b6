import { countLeadingOf } from '@cydkit/text';
import { type KeyAttributes, noKeys } from './scanned-attributes';
import { mostObjects } from './tag-list';
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

/**
 * The elements of a document in their order. Those of any filing are kept as they are; a hostile
 * document has millions, which are kept as numbers.
 */
export class ElementList implements Iterable<Element> {
  readonly #first: Element[] = [];
  #numbers = new Uint32Array(0);
  /** The number of elements beyond the first. */
  #length = 0;
  readonly #kinds: InlineKind[] = [];
  readonly #keys: KeyAttributes[] = [];

  get length(): number {
    return this.#first.length + this.#length;
  }

  /** Adds an element; returns its index. */
  add(element: Element): number {
    if (this.#first.length < mostObjects) return this.#first.push(element) - 1;
    return this.#pack(element);
  }

  #pack({ kind, keys, hidden, tagged, ...offsets }: Element): number {
    const at = width * this.#length;
    if (at === this.#numbers.length) {
      const larger = new Uint32Array(Math.max(width * mostObjects, 2 * at));
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
    this.#keys.push(keys);
    this.#length += 1;
    return this.length - 1;
  }

  /** Sets where an element ends. */
  close(index: number, contentEnd: number, end: number): void {
    const element = this.#first[index];
    if (element !== undefined) {
      element.contentEnd = contentEnd;
      element.end = end;
      return;
    }
    const at = width * (index - this.#first.length);
    this.#numbers[at + 3] = contentEnd;
    this.#numbers[at + 4] = end;
  }

  /** Returns the element at an index; `undefined` beyond the last one. */
  at(index: number): Element | undefined {
    if (index < this.#first.length || index >= this.length) return this.#first[index];
    const packed = index - this.#first.length;
    const number = (place: number): number => this.#numbers[width * packed + place] ?? 0;
    const flags = number(5);
    return {
      kind: this.#kinds[Math.floor(flags / kindUnit)] as InlineKind,
      start: number(0),
      nameEnd: number(1),
      contentStart: number(2),
      contentEnd: number(3),
      end: number(4),
      keys: this.#keys[packed] ?? noKeys,
      hidden: (flags & isHidden) !== 0,
      tagged: (flags & isTagged) !== 0,
    };
  }

  [Symbol.iterator](): Iterator<Element> {
    return this.#length === 0 ? this.#first.values() : this.#all();
  }

  *#all(): Generator<Element> {
    for (let i = 0; i < this.length; i += 1) yield this.at(i) as Element;
  }

  /** Returns how many elements begin before an offset. */
  countBefore(offset: number): number {
    return countLeadingOf(this.length, (index) => this.#startAt(index) < offset);
  }

  #startAt(index: number): number {
    const element = this.#first[index];
    return element?.start ?? this.#numbers[width * (index - this.#first.length)] ?? 0;
  }
}
