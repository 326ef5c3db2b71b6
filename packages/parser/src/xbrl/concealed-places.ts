import { countLeading } from '@cydkit/text';
import { decode, decodeByByte } from '../bytes/decode';
import { Byte, type ByteSearch, searchIn } from '../bytes/search';
import { findNameEnd, findTagEnd, skipConstruct } from '../bytes/tag-ends';
import { type Concealment, concealmentIn, isGone, mayConceal, shown } from '../text/concealment';
import { voidElements } from '../text/html-elements';
import { elementKey } from '../text/markup';
import { declarationsFor, type StyleClasses, styleClasses } from './style-classes';

/** Elements that conceal a place are looked for in its chunk and the one before. */
const chunkSize = 1 << 15;
/** What conceals may be this far from the start of its tag, and this long. */
const maxTag = 4096;
const maxMatch = 64;
/** A wrong end tag is compared with this many open elements. */
const maxLookUp = 100;
/** All walks together pass over this many times the document at most. */
const maxPasses = 2;

/** An element that conceals its content, and where its concealment changes inside. */
interface Region {
  start: number;
  end: number;
  changes: { start: number; concealment: Concealment }[];
}

/** An element that is open during a walk. */
interface OpenElement {
  name: string;
  concealment: Concealment;
}

/**
 * Finds how the elements around a place conceal it. Only the markup before the places that are asked
 * for is looked at: a filing of megabytes has its facts on a few pages.
 */
export class ConcealedPlaces {
  readonly #bytes: Uint8Array;
  readonly #search: ByteSearch;
  readonly #classes: StyleClasses;
  readonly #candidates: RegExp;
  /** The elements that conceal their content, by the chunk that they begin in. */
  readonly #chunks = new Map<number, readonly Region[]>();
  #left: number;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#search = searchIn(bytes);
    this.#classes = styleClasses(bytes);
    const orClass = this.#classes.size > 0 ? '|class' : '';
    this.#candidates = new RegExp(mayConceal.source + orClass, 'giu');
    this.#left = maxPasses * bytes.length;
  }

  /** Returns the concealment of the element that begins at an offset by the elements around it. */
  at(offset: number): Concealment {
    const chunk = Math.floor(offset / chunkSize);
    return this.#within(chunk, offset) || this.#within(chunk - 1, offset);
  }

  /** Returns the concealment of an offset by an element that begins in a chunk. */
  #within(chunk: number, offset: number): Concealment {
    const regions = this.#regionsOf(chunk);
    const region = regions[lastBefore(regions, offset)];
    if (region === undefined || offset >= region.end) return shown;
    const { changes } = region;
    return changes[lastBefore(changes, offset)]?.concealment ?? shown;
  }

  #regionsOf(chunk: number): readonly Region[] {
    const known = this.#chunks.get(chunk);
    if (known !== undefined) return known;
    const regions = this.#scan(chunk);
    this.#chunks.set(chunk, regions);
    return regions;
  }

  /** Finds the elements that begin in a chunk and conceal others, apart from each other. */
  #scan(chunk: number): Region[] {
    const from = chunk * chunkSize;
    const regions: Region[] = [];
    if (chunk < 0) return regions;
    const text = decodeByByte(this.#bytes.subarray(from, from + chunkSize + maxMatch));
    let searched = Math.max(0, from - maxTag);
    for (const { index } of text.matchAll(this.#candidates)) {
      const at = from + index;
      const less = this.#lessBetween(searched, at);
      searched = at;
      if (less === -1 || less < (regions.at(-1)?.end ?? 0)) continue;
      const region = this.#regionAt(less, at);
      if (region !== null) regions.push(region);
    }
    return regions;
  }

  #lessBetween(from: number, to: number): number {
    for (let at = to - 1; at >= from; at -= 1) if (this.#bytes[at] === Byte.less) return at;
    return -1;
  }

  /** Returns the element whose start tag begins at `start`; `null` if it does not conceal its content. */
  #regionAt(start: number, match: number): Region | null {
    const tag = this.#readTag(start, shown);
    if (tag === null || tag.end < match || tag.isEmpty || tag.concealment === shown) return null;
    return this.#walk(start, tag);
  }

  #readTag(start: number, around: Concealment) {
    const bytes = this.#bytes;
    const letter = (bytes[start + 1] ?? 0) | 0x20;
    if (letter < 0x61 || letter > 0x7a) return null;
    const nameEnd = findNameEnd(bytes, start + 1);
    const { at, complete } = findTagEnd(bytes, this.#search, nameEnd);
    if (!complete) return null;
    const name = this.#text(start + 1, nameEnd);
    const attributes = isGone(around) ? '' : this.#text(nameEnd, at);
    const declared = declarationsFor(this.#classes, name, attributes);
    const concealment = concealmentIn(attributes, around, declared);
    const isEmpty = bytes[at - 1] === Byte.slash || voidElements.has(elementKey(name));
    return { name, concealment, isEmpty, end: at + 1 };
  }

  #text(start: number, end: number): string {
    return decode(this.#bytes.subarray(start, end)).text;
  }

  /** Returns the whole element; `null` if it has no end. */
  #walk(start: number, first: OpenElement & { end: number }): Region | null {
    const bytes = this.#bytes;
    const open: OpenElement[] = [first];
    const changes = [{ start, concealment: first.concealment }];
    let concealment = first.concealment;
    let at = first.end;
    while (this.#left > 0) {
      const less = this.#search.byte(Byte.less, at);
      if (less === -1) return null;
      this.#left -= less + 1 - at;
      at = less + 1;
      const next = bytes[at];
      if (next === Byte.exclamation || next === Byte.question) {
        const { end } = skipConstruct(bytes, this.#search, less);
        if (end === -1) return null;
        this.#left -= end - at;
        at = end;
        continue;
      }
      if (next === Byte.slash) {
        closeElement(open, this.#text(at + 1, findNameEnd(bytes, at + 1)));
        if (open.length === 0) return { start, end: less, changes };
      } else {
        const tag = this.#readTag(less, concealment);
        if (tag === null) continue;
        this.#left -= tag.end - at;
        at = tag.end;
        if (!tag.isEmpty) open.push(tag);
      }
      const now = open.at(-1)?.concealment ?? shown;
      if (now !== concealment) changes.push({ start: less, concealment: now });
      concealment = now;
    }
    return null;
  }
}

/** Returns the index of the last item that begins before an offset, -1 for none. */
function lastBefore(items: readonly { start: number }[], offset: number): number {
  return countLeading(items, ({ start }) => start < offset) - 1;
}

/** Closes the innermost element of a name, and those inside it. */
function closeElement(open: OpenElement[], name: string): void {
  for (let i = open.length - 1; i >= Math.max(0, open.length - maxLookUp); i -= 1) {
    if (open[i]?.name === name) {
      open.length = i;
      return;
    }
  }
}
