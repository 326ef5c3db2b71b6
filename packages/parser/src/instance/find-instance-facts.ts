import { nameIn } from '../bytes/decode';
import { findAttribute } from '../bytes/find-attribute';
import { Byte, type ByteSearch, isNameEnd, searchIn } from '../bytes/search';
import { findNameEnd, findTagEnd, skipConstruct } from '../bytes/tag-ends';
import type { Diagnostics } from '../diagnostics';
import type { Element } from '../xbrl/element-list';
import { noKeys } from '../xbrl/scanned-attributes';
import { addFact, FactKinds, type FoundFacts } from '../xbrl/tagged-facts';
import { attributesOf, type XbrlDocument } from '../xbrl/xbrl-document';

/**
 * Finds the facts by hopping from `<` to `<`. In an instance they are elements named by their
 * concept, and the text of text blocks is escaped: nearly all of a document of fifty megabytes is
 * passed over by the platform's search, and only the prefix of other taxonomies' facts is read.
 *
 *     <cyd:CybersecurityRiskRoleOfManagementTextBlock contextRef="c-1" id="f-9">&lt;p&gt;…
 */
export function findInstanceFacts(document: XbrlDocument, diagnostics: Diagnostics): FoundFacts {
  return new FactFinder(document, diagnostics).run();
}

const contextRefName = new TextEncoder().encode('contextRef');

class FactFinder {
  readonly #document: XbrlDocument;
  readonly #diagnostics: Diagnostics;
  readonly #bytes: Uint8Array;
  readonly #search: ByteSearch;
  readonly #kinds = new FactKinds();
  readonly #found: FoundFacts = { cyd: [], dei: [] };
  /** Index of the next context; the contexts are in document order. */
  #context = 0;

  constructor(document: XbrlDocument, diagnostics: Diagnostics) {
    this.#document = document;
    this.#diagnostics = diagnostics;
    this.#bytes = document.source.bytes;
    this.#search = searchIn(this.#bytes);
  }

  run(): FoundFacts {
    const search = this.#search;
    let at = search.byte(Byte.less, 0);
    while (at !== -1) at = search.byte(Byte.less, this.#pass(at));
    return this.#found;
  }

  /** Passes what begins with the `<` at `at`, and takes it if it is a fact; returns the offset after it. */
  #pass(at: number): number {
    const bytes = this.#bytes;
    const first = bytes[at + 1];
    if (first === Byte.slash) return at + 2;
    if (first === Byte.exclamation || first === Byte.question) {
      const { end } = skipConstruct(bytes, this.#search, at);
      return end === -1 ? bytes.length : end;
    }
    const context = this.#endOfContext(at);
    if (context !== -1) return context;
    const colon = prefixEnd(bytes, at + 1);
    const prefix = bytes[colon] === Byte.colon ? nameIn(bytes, at + 1, colon) : '';
    const { namespaces } = this.#document;
    const kind = this.#kinds.of(prefix, namespaces.resolve(prefix, at));
    return kind === null ? colon : this.#take(at, prefix, kind);
  }

  /** Members of typed dimensions may be elements of the taxonomy, but nothing in a context is a fact. */
  #endOfContext(at: number): number {
    const { contexts } = this.#document;
    while ((contexts[this.#context]?.start ?? at) < at) this.#context += 1;
    const context = contexts[this.#context];
    if (context?.start !== at || context.kind === 'empty') return -1;
    const limit = contexts[this.#context + 1]?.start ?? this.#bytes.length;
    const content = searchIn(this.#bytes.subarray(context.end, limit));
    const length = content.ascii(`</${context.name.qualified}`, 0);
    return length === -1 ? context.end : context.end + length;
  }

  #take(start: number, prefix: string, kind: 'cyd' | 'dei' | 'foreign'): number {
    const bytes = this.#bytes;
    const document = this.#document;
    const nameEnd = findNameEnd(bytes, start + 1);
    const tag = findTagEnd(bytes, this.#search, nameEnd);
    if (!tag.complete) return tag.at;
    const contentStart = tag.at + 1;
    const isEmpty = bytes[tag.at - 1] === Byte.slash;
    const { contentEnd, end } = isEmpty
      ? { contentEnd: contentStart, end: contentStart }
      : this.#findEnd(start, nameEnd, contentStart);
    const range = { start, nameEnd, contentStart, contentEnd, end };
    const of = { keys: noKeys, hidden: false, tagged: false };
    const element: Element = { kind: 'nonNumeric', ...range, ...of };
    const name = nameIn(bytes, start + 1 + (prefix === '' ? 0 : prefix.length + 1), nameEnd);
    const namespace = document.namespaces.resolve(prefix, start);
    const attributes = attributesOf(document, element);
    if (namespace === undefined) document.namespaces.undeclared.add(prefix);
    const fact = { document, element, attributes, prefix, namespace, name };
    addFact(this.#found, kind, fact, this.#diagnostics);
    return end;
  }

  /**
   * Finds the end tag of a fact. If it is missing, the fact ends before the next element with a
   * `contextRef`; children without one are part of the (invalid) content.
   */
  #findEnd(start: number, nameEnd: number, from: number): { contentEnd: number; end: number } {
    const bytes = this.#bytes;
    const name = bytes.subarray(start + 1, nameEnd);
    let at = this.#search.byte(Byte.less, from);
    while (at !== -1) {
      const first = bytes[at + 1];
      let next = at + 1;
      if (first === Byte.slash) {
        if (isNameAt(bytes, at + 2, name)) {
          const tag = findTagEnd(bytes, this.#search, at + 2 + name.length);
          return { contentEnd: at, end: tag.complete ? tag.at + 1 : tag.at };
        }
      } else if (first === Byte.exclamation || first === Byte.question) {
        const { end } = skipConstruct(bytes, this.#search, at);
        next = end === -1 ? bytes.length : end;
      } else {
        const tag = findTagEnd(bytes, this.#search, at + 1);
        if (findAttribute(bytes, findNameEnd(bytes, at + 1), tag.at, contextRefName)) break;
        next = tag.at;
      }
      at = this.#search.byte(Byte.less, next);
    }
    const end = at === -1 ? bytes.length : at;
    const location = this.#document.source.locate(start, from);
    const args = { element: nameIn(bytes, start + 1, nameEnd) };
    this.#diagnostics.add('fact-unclosed', args, { location });
    return { contentEnd: end, end };
  }
}

/** Returns the offset of the colon after a prefix, or of the name's end if it has none. */
function prefixEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== Byte.colon && !isNameEnd(bytes[at])) at += 1;
  return at;
}

function isNameAt(bytes: Uint8Array, at: number, name: Uint8Array): boolean {
  for (let i = 0; i < name.length; i += 1) {
    if (bytes[at + i] !== name[i]) return false;
  }
  return isNameEnd(bytes[at + name.length]);
}
