import { isNameEnd } from '../../bytes/search';

/** This many bytes of a name are compared; the seventh of `ix:nonNumeric` sets it apart from numbers. */
const depth = 8;

/** One bit for constructs that hide markup, one for scripts and style sheets, which also do. */
const constructBit = 1;
const rawTextBit = 2;
/** The other bits are for names; with more than six names, some share one. */
const firstNameBit = 4;
const nameBits = 6;

/** Addresses of the bits of start tags and of end tags, after the rows. */
const startTags = 256 * depth;
const endTags = startTags + 1;

/**
 * Decides by its first bytes whether a tag may matter. There is a row of 256 bytes for each place in
 * a name; a name may matter if some bit is set in all of its places, and for its kind of tag.
 *
 *     i  n  s…      row 0 has a bit at "i", row 1 the same bit at "n": <in may matter
 */
export class NameTable {
  readonly bytes: Uint8Array = new Uint8Array(endTags + 1);
  /** Counts the names, so that a copy of the bytes can be recognised as old. */
  names = 0;

  constructor() {
    // After a first byte, or the first five, anything may follow.
    this.bytes.fill(constructBit, 256, startTags);
    this.bytes.fill(constructBit | rawTextBit, 256 * 5, startTags);
    for (const first of ['!', '?']) this.#set(first.charCodeAt(0), constructBit);
    for (const name of ['scrip', 'SCRIP', 'style', 'STYLE']) {
      for (let place = 0; place < name.length; place += 1) {
        this.#set(256 * place + name.charCodeAt(place), rawTextBit);
      }
    }
    this.#set(startTags, constructBit | rawTextBit);
  }

  /** Adds a name; `hasEndTags`: its end tags matter as well. */
  add(name: Uint8Array, hasEndTags: boolean): void {
    const bit = firstNameBit << (this.names % nameBits);
    for (let place = 0; place < depth; place += 1) {
      const byte = name[place];
      if (byte !== undefined) this.#set(256 * place + byte, bit);
      else this.#setAfter(256 * place, bit, place > name.length);
    }
    this.#set(startTags, bit);
    if (hasEndTags) this.#set(endTags, bit);
    this.names += 1;
  }

  /** True if a tag with the name at `at` may matter. Bytes after the document count as zeros. */
  matches(document: Uint8Array, at: number, isEndTag: boolean): boolean {
    const { bytes } = this;
    let bits = (bytes[document[at] ?? 0] ?? 0) & (bytes[256 + (document[at + 1] ?? 0)] ?? 0);
    if (bits === 0) return false;
    for (let place = 2; place < depth; place += 1) {
      bits &= bytes[256 * place + (document[at + place] ?? 0)] ?? 0;
    }
    return (bits & (bytes[isEndTag ? endTags : startTags] ?? 0)) !== 0;
  }

  /** After a whole name comes a byte that ends names; after that, anything. */
  #setAfter(row: number, bit: number, anything: boolean): void {
    for (let byte = 0; byte < 256; byte += 1) {
      if (anything || isNameEnd(byte)) this.#set(row + byte, bit);
    }
  }

  #set(at: number, bit: number): void {
    this.bytes[at] = (this.bytes[at] ?? 0) | bit;
  }
}
