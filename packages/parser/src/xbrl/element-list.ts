import { countLeadingOf } from '@cydkit/text';
import { NumberRows } from './number-rows';
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

const isHidden = 1;
const isTagged = 2;
const kindUnit = 4;

/**
 * The elements of a document in their order. Those of any filing are kept as they are; a hostile
 * document has millions, which are kept as numbers.
 */
export class ElementList implements Iterable<Element> {
  readonly #first: Element[] = [];
  /** Of each element beyond the first, its five offsets, and its kind with what it is inside. */
  readonly #rows = new NumberRows(6);
  readonly #kinds: InlineKind[] = [];
  /** Those of the elements among them that have any, by row. */
  readonly #keys = new Map<number, KeyAttributes>();

  get length(): number {
    return this.#first.length + this.#rows.length;
  }

  /** Adds an element; returns its index. */
  add(element: Element): number {
    if (this.#first.length < mostObjects) return this.#first.push(element) - 1;
    return this.#pack(element);
  }

  #pack({ kind, keys, hidden, tagged, ...offsets }: Element): number {
    const { start, nameEnd, contentStart, contentEnd, end } = offsets;
    let known = this.#kinds.indexOf(kind);
    if (known === -1) known = this.#kinds.push(kind) - 1;
    const flags = (hidden ? isHidden : 0) + (tagged ? isTagged : 0);
    if (keys !== noKeys) this.#keys.set(this.#rows.length, keys);
    this.#rows.add([start, nameEnd, contentStart, contentEnd, end, kindUnit * known + flags]);
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
    const packed = index - this.#first.length;
    this.#rows.set(packed, 3, contentEnd);
    this.#rows.set(packed, 4, end);
  }

  /** Returns the element at an index; `undefined` beyond the last one. */
  at(index: number): Element | undefined {
    if (index < this.#first.length || index >= this.length) return this.#first[index];
    const packed = index - this.#first.length;
    const number = (column: number): number => this.#rows.get(packed, column);
    const flags = number(5);
    return {
      kind: this.#kinds[Math.floor(flags / kindUnit)] as InlineKind,
      start: number(0),
      nameEnd: number(1),
      contentStart: number(2),
      contentEnd: number(3),
      end: number(4),
      keys: this.#keys.get(packed) ?? noKeys,
      hidden: (flags & isHidden) !== 0,
      tagged: (flags & isTagged) !== 0,
    };
  }

  [Symbol.iterator](): Iterator<Element> {
    return this.#rows.length === 0 ? this.#first.values() : this.#all();
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
    return element?.start ?? this.#rows.get(index - this.#first.length, 0);
  }
}
