import { Byte, type ByteSearch } from '../bytes/search';
import { findTagEnd } from '../bytes/tags';
import type { MarkupProblems } from '../codes/markup-codes';
import { AttributeNames } from './attribute-names';
import type { Findings } from './findings';
import { beginsName, Kind, kinds, nameEnd } from './names';
import type { Prefixes } from './prefixes';

/** So many bytes of a value are looked at one by one before the search is called. */
const maxNear = 12;

/**
 * Reads the attributes of one start tag after the other (XML 1.0 §3.1). What it says of the tag it
 * read last stands in its fields; there is no object for each tag or attribute.
 */
export class Attributes {
  readonly #bytes: Uint8Array;
  readonly #search: ByteSearch;
  readonly #findings: Findings;
  readonly #names: AttributeNames;
  /** Whether the tag ends with `/>`. */
  isEmpty = false;

  constructor(bytes: Uint8Array, search: ByteSearch, prefixes: Prefixes, findings: Findings) {
    this.#bytes = bytes;
    this.#search = search;
    this.#findings = findings;
    this.#names = new AttributeNames(bytes, prefixes, findings);
  }

  /**
   * Reads from behind the tag's name, and returns the offset behind the tag. `less` is where the
   * next `<` stands, the document's length for nowhere; `depth` is that of the element.
   */
  read(from: number, less: number, depth: number): number {
    this.#names.clear();
    this.isEmpty = false;
    const end = this.#readAll(from, less, depth);
    this.#names.check();
    return end;
  }

  #readAll(from: number, less: number, depth: number): number {
    const bytes = this.#bytes;
    const table = kinds;
    let at = from;
    for (;;) {
      const before = at;
      let byte = bytes[at] ?? 0;
      while (table[byte] === Kind.space) byte = bytes[++at] ?? 0;
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
      while (table[bytes[at] ?? 0] === Kind.space) at++;
      if (bytes[at] !== Byte.equals) {
        if (at < bytes.length) this.#report('no-value', start, end);
        at = end;
        continue;
      }
      at++;
      while (table[bytes[at] ?? 0] === Kind.space) at++;
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
      if (colon === -1) this.#names.add(start, end);
      else this.#names.addPrefixed(start, colon, end, at + 1, close, depth);
      at = close + 1;
    }
  }

  /** Half of all values are shorter than what a call of the native search costs. */
  #closeOf(quote: number, from: number): number {
    const bytes = this.#bytes;
    const near = Math.min(from + maxNear, bytes.length);
    for (let at = from; at < near; at++) {
      if (bytes[at] === quote) return at;
    }
    return this.#search.byte(quote, near);
  }

  #bareValueEnd(from: number): number {
    let at = from;
    for (; at < this.#bytes.length; at++) {
      const byte = this.#bytes[at] ?? 0;
      if (byte === Byte.greater || byte === Byte.less || kinds[byte] === Kind.space) break;
    }
    return at;
  }

  #unclosed(quote: number): number {
    this.#findings.add('markup-unterminated', 'value', quote, quote + 1);
    return this.#recover(quote + 1);
  }

  /** What stands here cannot be part of a tag: reads on behind it, as browsers do. */
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
