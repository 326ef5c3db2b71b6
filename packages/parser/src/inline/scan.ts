import { Byte, type ByteSearch, searchIn, startsWithAsciiIgnoringCase } from '../bytes/search';
import { asciiSlice, findNameEnd, findTagEnd, skipConstruct } from '../bytes/tags';
import { readAttributes } from '../text/attributes';
import type { Declaration } from './namespaces';
import { inlineNamespaces, instanceNamespace, maybeOurs } from './vocabulary';

/** A tag that may belong to Inline XBRL or XBRL; offsets in bytes. */
export interface Tag {
  prefix: string;
  name: string;
  start: number;
  end: number;
  kind: 'start' | 'end' | 'empty';
}

/** What one look over a document finds. */
export interface Scan {
  tags: Tag[];
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
  readonly #result: Scan = { tags: [], declarations: [], truncatedAt: null, entitiesAt: null };
  /** Prefixes that are bound to one of our namespaces somewhere in the document. */
  readonly #prefixes = new Set<string>(['ix', 'xbrli']);
  /** Bytes with which the names of our elements begin. */
  readonly #begins = new Uint8Array(256);
  /** Where the next `xmlns` stands; declarations are looked for only there. */
  #nextXmlns: number;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#search = searchIn(bytes);
    this.#nextXmlns = this.#search.ascii('xmlns', 0);
    for (const prefix of this.#prefixes) this.#begins[prefix.charCodeAt(0)] = 1;
  }

  run(): Scan {
    const bytes = this.#bytes;
    const begins = this.#begins;
    let at = this.#search.byte(Byte.less, 0);
    while (at !== -1) {
      const first = bytes[at + 1] ?? 0;
      if (first === Byte.exclamation || first === Byte.question) {
        at = this.#nextTag(this.#skip(at));
        continue;
      }
      const less = this.#search.byte(Byte.less, at + 1);
      // Declarations first: an element may declare the namespace that makes it one of ours.
      if (this.#nextXmlns !== -1 && (this.#nextXmlns < less || less === -1)) {
        this.#declarations(at, less);
      }
      if (begins[first] === 1) this.#startTag(at);
      else if (first === Byte.slash && begins[bytes[at + 2] ?? 0] === 1) this.#endTag(at);
      at = this.#mayBeRawText(at, first) ? this.#nextTag(this.#rawText(at) ?? at + 1) : less;
    }
    return this.#result;
  }

  #nextTag(from: number): number {
    return from === -1 ? -1 : this.#search.byte(Byte.less, from);
  }

  /** `<sc…` or `<st…`, as in script and style. */
  #mayBeRawText(at: number, first: number): boolean {
    const second = (this.#bytes[at + 2] ?? 0) | 0x20;
    return (first | 0x20) === 0x73 && (second === 0x63 || second === 0x74);
  }

  #skip(at: number): number {
    const { kind, end } = skipConstruct(this.#bytes, this.#search, at);
    if (end === -1) this.#result.truncatedAt = at;
    if (kind === 'doctype' && this.#result.entitiesAt === null) {
      const doctype = this.#bytes.subarray(at, end === -1 ? undefined : end);
      if (searchIn(doctype).ascii('<!ENTITY', 0) !== -1) this.#result.entitiesAt = at;
    }
    this.#passXmlnsBefore(end);
    return end;
  }

  /** `<script>` and `<style>`: returns the offset of the end tag; `undefined` for other names. */
  #rawText(at: number): number | undefined {
    const bytes = this.#bytes;
    const name = ['script', 'style'].find((n) => startsWithAsciiIgnoringCase(bytes, at + 1, n));
    if (name === undefined || findNameEnd(bytes, at + 1) !== at + 1 + name.length) return undefined;
    const tag = findTagEnd(bytes, at + 1);
    if (!tag.complete || bytes[tag.at - 1] === Byte.slash) return tag.at;
    for (
      let end = this.#search.ascii('</', tag.at);
      end !== -1;
      end = this.#search.ascii('</', end + 2)
    ) {
      if (!startsWithAsciiIgnoringCase(bytes, end + 2, name)) continue;
      this.#passXmlnsBefore(end);
      return end;
    }
    this.#result.truncatedAt = at;
    return -1;
  }

  #endTag(at: number): void {
    const nameEnd = findNameEnd(this.#bytes, at + 2);
    const found = this.#ours(at + 2, nameEnd);
    if (!found) return;
    const { at: end, complete } = findTagEnd(this.#bytes, nameEnd);
    this.#result.tags.push({ ...found, start: at, end: complete ? end + 1 : end, kind: 'end' });
  }

  #startTag(at: number): void {
    const bytes = this.#bytes;
    const nameEnd = findNameEnd(bytes, at + 1);
    const found = this.#ours(at + 1, nameEnd);
    if (!found) return;
    const { at: end, complete } = findTagEnd(bytes, nameEnd);
    if (!complete && end === bytes.length) {
      this.#result.truncatedAt = at;
      return;
    }
    const kind = complete && bytes[end - 1] === Byte.slash ? 'empty' : 'start';
    this.#result.tags.push({ ...found, start: at, end: complete ? end + 1 : end, kind });
  }

  /** Prefix and local name of the name in the range, where the prefix may be one of ours. */
  #ours(start: number, end: number): { prefix: string; name: string } | undefined {
    const name = asciiSlice(this.#bytes, start, Math.min(end, start + 200));
    const colon = name.indexOf(':');
    const prefix = colon === -1 ? '' : name.slice(0, colon);
    if (!this.#prefixes.has(prefix)) return undefined;
    const local = name.slice(colon + 1);
    return prefix !== '' || maybeOurs(local) ? { prefix, name: local } : undefined;
  }

  /** Reads the declarations of the tag at `at`; `next` is where the next `<` stands. */
  #declarations(at: number, next: number): void {
    const bytes = this.#bytes;
    const isStartTag = bytes[at + 1] !== Byte.slash && this.#nextXmlns > at;
    if (isStartTag) {
      const nameEnd = findNameEnd(bytes, at + 1);
      const { at: end } = findTagEnd(bytes, nameEnd);
      if (this.#nextXmlns < end) this.#declare(at, asciiSlice(bytes, nameEnd, end));
    }
    this.#passXmlnsBefore(next);
  }

  #declare(start: number, attributes: string): void {
    for (const [name, uri] of readAttributes(attributes)) {
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
      const prefix = name.slice('xmlns:'.length);
      this.#result.declarations.push({ prefix, uri, start });
      if (inlineNamespaces.has(uri) || uri === instanceNamespace) this.#lookFor(prefix);
    }
  }

  #lookFor(prefix: string): void {
    this.#prefixes.add(prefix);
    const names = prefix === '' ? ['n', 'c', 'e', 'h', 'f', 'r', 't', 'd'] : [prefix];
    for (const name of names) this.#begins[name.charCodeAt(0)] = 1;
  }

  #passXmlnsBefore(offset: number): void {
    if (this.#nextXmlns === -1) return;
    if (offset === -1) this.#nextXmlns = -1;
    else if (this.#nextXmlns < offset) this.#nextXmlns = this.#search.ascii('xmlns', offset);
  }
}
