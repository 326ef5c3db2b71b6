import { decode } from '../bytes/decode';
import { findNameEnd } from '../bytes/names';
import {
  Byte,
  type ByteSearch,
  isNameEnd,
  searchIn,
  startsWithAsciiIgnoringCase,
} from '../bytes/search';
import { findTagEnd, skipConstruct } from '../bytes/tags';
import { readAttributes } from '../text/attributes';
import { type ElementName, ElementNames, Mark } from './names';
import type { Declaration } from './namespaces';
import { customaryPrefixes } from './vocabulary';

/** A tag with one of our names; offsets in bytes. */
export interface Tag {
  name: ElementName;
  start: number;
  end: number;
  kind: 'start' | 'end' | 'empty';
}

/** What one look over a document finds. */
export interface Scan {
  /** Tags of Inline XBRL elements. */
  tags: Tag[];
  /** Start tags of contexts; what is in them is read when a fact asks for it. */
  contexts: Tag[];
  declarations: Declaration[];
  /** Where the document breaks off inside a construct, `null` where it does not. */
  truncatedAt: number | null;
  /** Offset of a DOCTYPE that declares entities, `null` for none. */
  entitiesAt: number | null;
}

/**
 * Finds the tags that matter by hopping from `<` to `<`. A filing of four megabytes is nearly all
 * layout: its tags are passed over after a look at one byte, their attributes are not read at all.
 * Comments, CDATA, processing instructions, the DOCTYPE, scripts and style sheets are no markup.
 */
export function scan(bytes: Uint8Array): Scan {
  return new Scanner(bytes).run();
}

class Scanner {
  readonly #bytes: Uint8Array;
  readonly #search: ByteSearch;
  readonly #result: Scan = {
    tags: [],
    contexts: [],
    declarations: [],
    truncatedAt: null,
    entitiesAt: null,
  };
  readonly #names = new ElementNames();
  /** Where the next `xmlns` stands, -1 for nowhere; declarations are looked for only there. */
  #nextXmlns: number;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#search = searchIn(bytes);
    this.#nextXmlns = this.#search.ascii('xmlns', 0);
    for (const [prefix, namespace] of customaryPrefixes) this.#names.add(prefix, namespace);
  }

  run(): Scan {
    const bytes = this.#bytes;
    const search = this.#search;
    const { marks } = this.#names;
    const length = bytes.length;
    let nextXmlns = this.#nextXmlns;
    let before = -1;
    let at = search.byte(Byte.less, 0);
    while (at !== -1) {
      const less = search.byte(Byte.less, at + 1);
      const first = bytes[at + 1] ?? 0;
      const nameStart = first === Byte.slash ? at + 2 : at + 1;
      const declares = nextXmlns !== -1 && nextXmlns < (less === -1 ? length : less);
      const mark = marks[((bytes[nameStart] ?? 0) << 8) | (bytes[nameStart + 1] ?? 0)];
      // Nearly every tag ends here.
      if (mark === Mark.none && !declares) {
        before = at;
        at = less;
        continue;
      }
      const name = this.#nameAt(nameStart);
      if (name === undefined && !declares && (mark === Mark.name || first === Byte.slash)) {
        before = at;
        at = less;
        continue;
      }
      // Whatever is read is read once: the search goes on behind it.
      let end = this.#endOfTag(before);
      if (end <= at) end = this.#skip(at, first) ?? this.#tag(at, nameStart, name);
      this.#passXmlnsBefore(end);
      nextXmlns = this.#nextXmlns;
      before = -1;
      at = end === -1 ? -1 : search.byte(Byte.less, end);
    }
    return this.#result;
  }

  /** The one of our names that stands at `at`. */
  #nameAt(at: number): ElementName | undefined {
    const bytes = this.#bytes;
    const names = this.#names.beginningWith(bytes[at] ?? 0);
    if (names === undefined) return undefined;
    for (const name of names) {
      if (isName(bytes, at, name.bytes)) return name;
    }
    return undefined;
  }

  /** `<p title="<ix:…">`: what looks like a tag of ours may stand in the value of an attribute. */
  #endOfTag(at: number): number {
    const letter = (this.#bytes[at + 1] ?? 0) | 0x20;
    const isStartTag = at !== -1 && letter >= 0x61 && letter <= 0x7a;
    return isStartTag ? findTagEnd(this.#bytes, this.#search, at + 1).at : -1;
  }

  /** Reads the tag at `at`, which declares namespaces or has one of our names; returns its end. */
  #tag(at: number, nameStart: number, name: ElementName | undefined): number {
    const bytes = this.#bytes;
    const isEnd = nameStart === at + 2;
    const { at: end, complete } = findTagEnd(bytes, this.#search, nameStart);
    if (!isEnd && this.#nextXmlns > at && this.#nextXmlns < end) this.#declare(at, end);
    // The tag may have declared the namespace that makes it one of ours.
    const known = name ?? this.#nameAt(nameStart);
    if (known === undefined) return this.#rawText(at) ?? end;
    if (!complete && end === bytes.length && !isEnd) {
      this.#result.truncatedAt ??= at;
    } else if (!isEnd || known.kind !== 'context') {
      const isEmpty = complete && bytes[end - 1] === Byte.slash;
      const kind = isEnd ? 'end' : isEmpty ? 'empty' : 'start';
      const tags = known.kind === 'context' ? this.#result.contexts : this.#result.tags;
      tags.push({ name: known, start: at, end: complete ? end + 1 : end, kind });
    }
    return end;
  }

  /** Passes over a comment, CDATA and the like; `undefined` where there is none. */
  #skip(at: number, first: number): number | undefined {
    if (first !== Byte.exclamation && first !== Byte.question) return undefined;
    const { kind, end } = skipConstruct(this.#bytes, this.#search, at);
    if (end === -1) this.#result.truncatedAt ??= at;
    if (kind === 'doctype' && this.#result.entitiesAt === null) {
      const doctype = this.#bytes.subarray(at, end === -1 ? undefined : end);
      if (searchIn(doctype).ascii('<!ENTITY', 0) !== -1) this.#result.entitiesAt = at;
    }
    return end;
  }

  /** `<script>` and `<style>`: returns the offset of the end tag; `undefined` for other names. */
  #rawText(at: number): number | undefined {
    const bytes = this.#bytes;
    const name = ['script', 'style'].find((n) => startsWithAsciiIgnoringCase(bytes, at + 1, n));
    if (name === undefined || findNameEnd(bytes, at + 1) !== at + 1 + name.length) return undefined;
    const tag = findTagEnd(bytes, this.#search, at + 1);
    if (!tag.complete || bytes[tag.at - 1] === Byte.slash) return tag.at;
    let end = this.#search.ascii('</', tag.at);
    while (end !== -1 && !startsWithAsciiIgnoringCase(bytes, end + 2, name)) {
      end = this.#search.ascii('</', end + 2);
    }
    if (end === -1) this.#result.truncatedAt ??= at;
    return end;
  }

  #declare(start: number, end: number): void {
    const nameEnd = findNameEnd(this.#bytes, start + 1);
    const attributes = decode(this.#bytes.subarray(nameEnd, end)).text;
    for (const [name, uri] of readAttributes(attributes)) {
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
      const prefix = name.slice('xmlns:'.length);
      this.#result.declarations.push({ prefix, uri, start });
      this.#names.add(prefix, uri);
    }
  }

  #passXmlnsBefore(offset: number): void {
    if (this.#nextXmlns === -1) return;
    if (offset === -1) this.#nextXmlns = -1;
    else if (this.#nextXmlns < offset) this.#nextXmlns = this.#search.ascii('xmlns', offset);
  }
}

/** Whether exactly this name stands at the offset; its end tells most others apart. */
function isName(bytes: Uint8Array, at: number, name: Uint8Array): boolean {
  if (!isNameEnd(bytes[at + name.length])) return false;
  for (let i = name.length - 1; i > 0; i--) {
    if (bytes[at + i] !== name[i]) return false;
  }
  return true;
}
