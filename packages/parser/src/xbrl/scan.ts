import { decode } from '../bytes/decode';
import {
  Byte,
  type ByteSearch,
  isNameEnd,
  searchIn,
  startsWithAsciiIgnoringCase,
} from '../bytes/search';
import { findNameEnd, findTagEnd, skipConstruct, type TagEnd } from '../bytes/tag-ends';
import { readAttributes } from '../text/markup';
import { type ElementName, ElementNames } from './element-names';
import type { Declaration } from './namespaces';
import { findId, findKeys, hashOfBytes, noKeys } from './scanned-attributes';
import { type Tag, TagList } from './tag-list';
import { searchTags, type TagSearch } from './tag-search/tag-search';
import { customaryPrefixes } from './vocabulary';

/** The start tag of a context. */
export interface ContextTag {
  name: ElementName;
  start: number;
  end: number;
  kind: 'start' | 'empty';
  /** `hashOfBytes` of its id. */
  idHash: number | null;
}

/** Elements that can be continued, or continue others. */
const keyed: ReadonlySet<string> = new Set(['nonNumeric', 'continuation', 'footnote']);

/** Text that looks like a tag, up to the end of the markup that it is in. */
export interface HiddenTag {
  start: number;
  end: number;
  within: 'attribute' | 'instruction' | 'doctype' | 'declaration';
}

/** What one pass over a document finds. */
export interface Scan {
  /** Tags of Inline XBRL elements. */
  tags: TagList;
  /** Start tags of contexts; their content is read when a fact needs it. */
  contexts: ContextTag[];
  declarations: Declaration[];
  /** Where a construct begins that the document ends in; `null` if there is none. */
  truncatedAt: number | null;
  /** Tags hidden by other markup, which may have been left open by mistake. */
  hidden: HiddenTag[];
  /** Offset of a DOCTYPE that declares entities, `null` for none. */
  entitiesAt: number | null;
}

/**
 * Finds the tags that matter. A filing of four megabytes is nearly all layout: a look at the names
 * of its tags rules them out, and their attributes are never read (see tag-search/). Comments,
 * CDATA, processing instructions, the DOCTYPE, scripts and style sheets contain no tags.
 */
export function scan(bytes: Uint8Array): Scan {
  return new Scanner(bytes).run();
}

class Scanner {
  readonly #bytes: Uint8Array;
  readonly #search: ByteSearch;
  readonly #result: Scan = {
    tags: new TagList(),
    contexts: [],
    declarations: [],
    truncatedAt: null,
    hidden: [],
    entitiesAt: null,
  };
  readonly #names = new ElementNames();
  readonly #tags: TagSearch;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#search = searchIn(bytes);
    for (const [prefix, namespace] of customaryPrefixes) this.#names.add(prefix, namespace);
    this.#tags = searchTags(bytes, this.#names.table);
  }

  run(): Scan {
    const tags = this.#tags;
    for (let at = tags.next(0); at !== -1; ) {
      // Everything is read once: the search continues after it.
      let end = this.#endOfTag(tags.before);
      if (end <= at) end = this.#skip(at) ?? this.#tag(at);
      else this.#hide(at, end, 'attribute');
      at = end === -1 ? -1 : tags.next(end);
    }
    return this.#result;
  }

  /** Returns the name at `at`, if it is one that matters. */
  #nameAt(at: number): ElementName | undefined {
    const bytes = this.#bytes;
    const names = this.#names.beginningWith(bytes[at] ?? 0);
    if (names === undefined) return undefined;
    for (const name of names) {
      if (isName(bytes, at, name.bytes)) return name;
    }
    return undefined;
  }

  /** `<p title="<ix:…">`: what looks like a tag may be inside the value of an attribute. */
  #endOfTag(at: number): number {
    const letter = (this.#bytes[at + 1] ?? 0) | 0x20;
    const isStartTag = at !== -1 && letter >= 0x61 && letter <= 0x7a;
    return isStartTag ? findTagEnd(this.#bytes, this.#search, at + 1).at : -1;
  }

  /** Notes the first tag with a name that matters in `[from, end)`. */
  #hide(from: number, end: number, within: HiddenTag['within']): void {
    const search = this.#search;
    for (let at = from; at !== -1 && at < end; at = search.byte(Byte.less, at + 1)) {
      const isEnd = this.#bytes[at + 1] === Byte.slash;
      if (this.#nameAt(at + (isEnd ? 2 : 1)) === undefined) continue;
      this.#result.hidden.push({ start: at, end, within });
      return;
    }
  }

  /** Reads the tag at `at`, which may declare namespaces or have a name that matters; returns its end. */
  #tag(at: number): number {
    const bytes = this.#bytes;
    const isEnd = bytes[at + 1] === Byte.slash;
    const nameStart = isEnd ? at + 2 : at + 1;
    const name = this.#nameAt(nameStart);
    const { at: end, complete } = this.#end(nameStart);
    const declares = !isEnd && this.#tags.mentionsXmlns(at, end);
    if (declares) this.#declare(at, end);
    // The tag may itself declare the namespace that makes it matter.
    const known = declares ? this.#nameAt(nameStart) : name;
    if (known === undefined) return this.#rawText(at) ?? end;
    if (!complete && end === bytes.length && !isEnd) {
      this.#result.truncatedAt ??= at;
    } else {
      const isEmpty = complete && bytes[end - 1] === Byte.slash;
      this.#add(known, at, complete ? end + 1 : end, isEnd ? 'end' : isEmpty ? 'empty' : 'start');
    }
    return end;
  }

  #end(nameStart: number): TagEnd {
    const { end } = this.#tags;
    if (end !== -1) return { at: end, complete: true };
    return findTagEnd(this.#bytes, this.#search, nameStart);
  }

  #add(name: ElementName, start: number, end: number, kind: Tag['kind']): void {
    const bytes = this.#bytes;
    const nameEnd = start + 1 + name.bytes.length;
    if (name.kind !== 'context') {
      const keys = kind !== 'end' && keyed.has(name.kind) ? findKeys(bytes, nameEnd, end) : noKeys;
      this.#result.tags.add({ name, start, end, kind, keys });
    } else if (kind !== 'end') {
      const idHash = hashOfBytes(bytes, findId(bytes, nameEnd, end));
      this.#result.contexts.push({ name, start, end, kind, idHash });
    }
  }

  /** Passes over a comment, CDATA and the like; returns `undefined` if there is none. */
  #skip(at: number): number | undefined {
    const first = this.#bytes[at + 1];
    if (first !== Byte.exclamation && first !== Byte.question) return undefined;
    const { kind, end } = skipConstruct(this.#bytes, this.#search, at);
    if (end === -1) this.#result.truncatedAt ??= at;
    else if (kind !== 'comment' && kind !== 'cdata') this.#hide(at + 1, end, kind);
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
}

/** True if exactly this name is at the offset; the end of a name rules out most others. */
function isName(bytes: Uint8Array, at: number, name: Uint8Array): boolean {
  if (!isNameEnd(bytes[at + name.length])) return false;
  for (let i = name.length - 1; i > 0; i -= 1) {
    if (bytes[at + i] !== name[i]) return false;
  }
  return true;
}
