import { Byte, type ByteSearch } from '../bytes/search';
import { findTagEnd } from '../bytes/tag-ends';
import type { MarkupProblems } from '../codes/markup-codes';
import { AttributeNames } from './attribute-names';
import type { Findings } from './findings';
import type { Prefixes } from './prefixes';
import { beginsName, Kind, kinds, nameEnd } from './xml-names';

/** This many bytes of a value are checked one by one before the search is called. */
const maxNear = 12;

/**
 * Reads the attributes of one start tag after another (XML 1.0 §3.1). Its fields describe the tag it
 * read last; there is no object for each tag or attribute.
 */
export class Attributes {
  readonly #bytes: Uint8Array;
  readonly #search: ByteSearch;
  readonly #findings: Findings;
  readonly #names: AttributeNames;
  /** True if the tag ends with `/>`. */
  isEmpty = false;

  constructor(bytes: Uint8Array, search: ByteSearch, prefixes: Prefixes, findings: Findings) {
    this.#bytes = bytes;
    this.#search = search;
    this.#findings = findings;
    this.#names = new AttributeNames(bytes, prefixes, findings);
  }

  /**
   * Reads a tag from the end of its name, and returns the offset after the tag. `less` is the offset
   * of the next `<`, the document's length if there is none; `depth` is that of the element.
   */
  read(from: number, less: number, depth: number): number {
    this.#names.begin(depth);
    this.isEmpty = false;
    const end = this.#readAll(from, less);
    this.#names.check();
    return end;
  }

  #readAll(from: number, less: number): number {
    const bytes = this.#bytes;
    const table = kinds;
    let at = from;
    for (;;) {
      const before = at;
      let byte = bytes[at] ?? 0;
      while (table[byte] === Kind.space) {
        at += 1;
        byte = bytes[at] ?? 0;
      }
      if (byte === Byte.greater) return at + 1;
      if (byte === Byte.slash && bytes[at + 1] === Byte.greater) {
        this.isEmpty = true;
        return at + 2;
      }
      if (!beginsName(bytes, at)) return this.#giveUp(at);
      if (at === before) this.#report('no-space-before', at, at + 1);

      const start = at;
      at = nameEnd(bytes, at);
      const colon = bytes[at] === Byte.colon ? at : -1;
      if (colon !== -1) {
        if (!beginsName(bytes, at + 1)) return this.#giveUp(at);
        at = nameEnd(bytes, at + 1);
      }
      const end = at;
      while (table[bytes[at] ?? 0] === Kind.space) at += 1;
      if (bytes[at] !== Byte.equals) {
        if (at < bytes.length) this.#report('no-value', start, end);
        at = end;
        continue;
      }
      at += 1;
      while (table[bytes[at] ?? 0] === Kind.space) at += 1;
      const quote = bytes[at] ?? 0;
      if (quote !== Byte.quote && quote !== Byte.apostrophe) {
        at = this.#bareValueEnd(at);
        this.#report('no-quotes', start, at);
        continue;
      }
      const close = this.#closeOf(quote, at + 1);
      if (close === -1) return this.#unclosed(at);
      if (less < close) {
        this.#report('less-than-in-value', less, less + 1);
        if (!endsValue(bytes[close + 1])) return less;
      }
      this.#names.add(start, end);
      if (colon !== -1) this.#names.addPrefix(start, colon, at + 1, close);
      at = close + 1;
    }
  }

  /** Finds the closing quote; half of all values are too short for a call of the search to pay. */
  #closeOf(quote: number, from: number): number {
    const bytes = this.#bytes;
    const near = Math.min(from + maxNear, bytes.length);
    for (let at = from; at < near; at += 1) {
      if (bytes[at] === quote) return at;
    }
    return this.#search.byte(quote, near);
  }

  #bareValueEnd(from: number): number {
    let at = from;
    for (; at < this.#bytes.length; at += 1) {
      const byte = this.#bytes[at] ?? 0;
      if (byte === Byte.greater || byte === Byte.less || kinds[byte] === Kind.space) break;
    }
    return at;
  }

  #unclosed(quote: number): number {
    this.#findings.add('markup-unterminated', 'value', quote, quote + 1);
    return this.#recover(quote + 1);
  }

  /** Reports what cannot be part of a tag, and reads on after it, as browsers do. */
  #giveUp(at: number): number {
    if (at >= this.#bytes.length) {
      this.#findings.add('markup-unterminated', 'tag', at, at);
      return this.#bytes.length;
    }
    this.#report('not-an-attribute', at, at + 1);
    return this.#recover(at);
  }

  #recover(from: number): number {
    const { at, complete } = findTagEnd(this.#bytes, this.#search, from);
    this.isEmpty = complete && this.#bytes[at - 1] === Byte.slash;
    return complete ? at + 1 : at;
  }

  #report(problem: MarkupProblems['markup-attribute'], start: number, end: number): void {
    this.#findings.add('markup-attribute', problem, start, end);
  }
}

function endsValue(byte = 0): boolean {
  return kinds[byte] === Kind.space || byte === Byte.greater || byte === Byte.slash;
}
