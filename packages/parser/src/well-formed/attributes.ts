import { decode } from '../bytes/decode';
import { Byte, type ByteSearch, startsWithAscii } from '../bytes/search';
import { findTagEnd } from '../bytes/tags';
import type { Findings } from './findings';
import { beginsName, isSame, Kind, kinds, nameEnd } from './names';
import type { Prefixes } from './prefixes';

/** Up to so many attributes are compared with each other; beyond, by a set. */
const maxCompared = 12;

/** So many bytes of a value are looked at one by one before the search is called. */
const maxNear = 12;

const latin1 = new TextDecoder('latin1');

/**
 * Reads the attributes of one start tag after the other (XML 1.0 §3.1). What it says of the tag it
 * read last stands in its fields; there is no object for each tag or attribute.
 */
export class Attributes {
  readonly #bytes: Uint8Array;
  readonly #search: ByteSearch;
  readonly #prefixes: Prefixes;
  readonly #findings: Findings;
  /** Where the names of the attributes start. */
  readonly #starts: number[] = [];
  #count = 0;
  #isPrefixed = false;
  /** A bit for the length and the ends of each name: where two share one, names are compared. */
  #bits = 0;
  #mayRepeat = false;
  /** Whether the tag ends with `/>`. */
  isEmpty = false;

  constructor(bytes: Uint8Array, search: ByteSearch, prefixes: Prefixes, findings: Findings) {
    this.#bytes = bytes;
    this.#search = search;
    this.#prefixes = prefixes;
    this.#findings = findings;
  }

  /**
   * Reads from behind the tag's name, and returns the offset behind the tag. `less` is where the
   * next `<` stands, the document's length for nowhere; `depth` is that of the element.
   */
  read(from: number, less: number, depth: number): number {
    this.#count = 0;
    this.#isPrefixed = false;
    this.#bits = 0;
    this.#mayRepeat = false;
    this.isEmpty = false;
    const end = this.#readAll(from, less, depth);
    if (this.#mayRepeat) this.#checkRepeated();
    if (this.#isPrefixed) this.#checkPrefixes();
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
      if (at === before) this.#report('white space before the attribute', at, at + 1);

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
        if (at < bytes.length) this.#report('a value behind the name', start, end);
        at = end;
        continue;
      }
      at++;
      while (table[bytes[at] ?? 0] === Kind.space) at++;
      const quote = bytes[at] ?? 0;
      if (quote !== Byte.quote && quote !== Byte.apostrophe) {
        at = this.#bareValueEnd(at);
        this.#report('a value in quotes', start, at);
        continue;
      }
      const close = this.#closeOf(quote, at + 1);
      if (close === -1) return this.#unclosed(at);
      if (less < close) {
        this.#report('no < in a value', less, less + 1);
        if (!endsValue(bytes[close + 1])) return less;
      }
      this.#add(start, end);
      if (colon !== -1) {
        this.#isPrefixed = true;
        if (this.#declares(start, colon)) this.#declare(start, colon, end, at + 1, close, depth);
      }
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

  #add(start: number, end: number): void {
    this.#starts[this.#count] = start;
    this.#count++;
    const ends = (this.#bytes[start] ?? 0) * 5 + (this.#bytes[end - 1] ?? 0) * 3;
    const bit = 1 << (ends + end - start);
    if ((this.#bits & bit) !== 0) this.#mayRepeat = true;
    this.#bits |= bit;
  }

  #declares(start: number, colon: number): boolean {
    return colon === start + 5 && startsWithAscii(this.#bytes, start, 'xmlns');
  }

  /** `xmlns:ix="…"` */
  #declare(
    start: number,
    colon: number,
    end: number,
    valueStart: number,
    valueEnd: number,
    depth: number,
  ): void {
    const value = decode(this.#bytes.subarray(valueStart, valueEnd)).text;
    const prefix = latin1.decode(this.#bytes.subarray(colon + 1, Math.min(end, colon + 7)));
    const isXml = prefix === 'xml';
    if (prefix === 'xmlns' || value === xmlnsNamespace || isXml !== (value === xmlNamespace)) {
      const expected = 'xml and xmlns with their own namespaces';
      this.#findings.add('markup-prefix', expected, start, valueEnd + 1);
    } else if (value === '') {
      this.#findings.add('markup-prefix', 'the namespace of the prefix', start, valueEnd + 1);
    }
    this.#prefixes.declare(colon + 1, end, value, depth);
  }

  #checkRepeated(): void {
    const count = this.#count;
    if (count > maxCompared) {
      const nameOf = (i: number) =>
        latin1.decode(this.#bytes.subarray(this.#start(i), this.#end(i)));
      this.#checkKeys(nameOf, () => true);
      return;
    }
    for (let i = 1; i < count; i++) {
      for (let j = 0; j < i; j++) {
        if (this.#isSameName(i, j)) {
          this.#reportRepeated(i);
          break;
        }
      }
    }
  }

  #isSameName(i: number, j: number): boolean {
    return isSame(this.#bytes, this.#start(i), this.#end(i), this.#start(j), this.#end(j));
  }

  #start(i: number): number {
    return this.#starts[i] ?? 0;
  }

  /** -1 for a name without a prefix. */
  #colon(i: number): number {
    const end = nameEnd(this.#bytes, this.#start(i));
    return this.#bytes[end] === Byte.colon ? end : -1;
  }

  #end(i: number): number {
    const colon = this.#colon(i);
    return nameEnd(this.#bytes, colon === -1 ? this.#start(i) : colon + 1);
  }

  #checkPrefixes(): void {
    let known = 0;
    for (let i = 0; i < this.#count; i++) {
      const namespace = this.#namespaceOf(i);
      if (namespace > 0) known++;
      if (namespace !== 0) continue;
      const expected = 'a prefix that is declared';
      this.#findings.add('markup-prefix', expected, this.#start(i), this.#end(i));
    }
    // Namespaces in XML §6.3: two prefixes may stand for one namespace.
    if (known < 2) return;
    this.#checkKeys(
      (i) => this.#expandedName(i),
      (i, first) => !this.#isSameName(i, first),
    );
  }

  /** 0 for a prefix that is not declared, -1 for an attribute without a prefix and for `xmlns:`. */
  #namespaceOf(i: number): number {
    const start = this.#start(i);
    const colon = this.#colon(i);
    if (colon === -1 || this.#declares(start, colon)) return -1;
    return this.#prefixes.namespaceOf(start, colon);
  }

  /** Namespace and local name. */
  #expandedName(i: number): string | undefined {
    const namespace = this.#namespaceOf(i);
    if (namespace <= 0) return undefined;
    const local = this.#bytes.subarray(this.#colon(i) + 1, this.#end(i));
    return `${namespace}:${latin1.decode(local)}`;
  }

  #checkKeys(
    keyOf: (i: number) => string | undefined,
    isRepeated: (i: number, first: number) => boolean,
  ): void {
    const seen = new Map<string, number>();
    for (let i = 0; i < this.#count; i++) {
      const key = keyOf(i);
      if (key === undefined) continue;
      const first = seen.get(key);
      if (first === undefined) seen.set(key, i);
      else if (isRepeated(i, first)) this.#reportRepeated(i);
    }
  }

  #reportRepeated(i: number): void {
    this.#report('each attribute once', this.#start(i), this.#end(i));
  }

  #bareValueEnd(from: number): number {
    let at = from;
    while (
      at < this.#bytes.length &&
      !endsValue(this.#bytes[at]) &&
      this.#bytes[at] !== Byte.less
    ) {
      at++;
    }
    return at;
  }

  #unclosed(quote: number): number {
    this.#findings.add('markup-unterminated', 'a quote that ends the value', quote, quote + 1);
    return this.#recover(quote + 1);
  }

  /** What stands here cannot be part of a tag: reads on behind it, as browsers do. */
  #giveUp(at: number): number {
    if (at >= this.#bytes.length) {
      this.#findings.add('markup-unterminated', '> at the end of the tag', at, at);
      return this.#bytes.length;
    }
    this.#report('an attribute or >', at, at + 1);
    return this.#recover(at);
  }

  #recover(from: number): number {
    const { at, complete } = findTagEnd(this.#bytes, this.#search, from);
    this.isEmpty = complete && this.#bytes[at - 1] === Byte.slash;
    return complete ? at + 1 : at;
  }

  #report(expected: string, start: number, end: number): void {
    this.#findings.add('markup-attribute', expected, start, end);
  }
}

const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';
const xmlnsNamespace = 'http://www.w3.org/2000/xmlns/';

function endsValue(byte = 0): boolean {
  return kinds[byte] === Kind.space || byte === Byte.greater || byte === Byte.slash;
}
