import { nameIn } from '../bytes/decode';
import { Byte, searchIn } from '../bytes/search';
import { findNameEnd, findTagEnd, skipConstruct } from '../bytes/tag-ends';
import type { Diagnostics } from '../diagnostics';
import type { SourceDocument } from '../input';
import { customaryPrefixes } from './vocabulary';

/** One `xmlns` attribute: in force from the start of its element to the end. */
export interface Declaration {
  /** '' for the default namespace. */
  prefix: string;
  uri: string;
  /** Offset of the element's start tag. */
  start: number;
}

/** From this offset on, up to the next change, a prefix is bound to `uri`. */
interface Change {
  start: number;
  uri: string | undefined;
}

/**
 * The namespaces of one document. In nearly every filing each prefix has one meaning throughout,
 * declared on the root, so a map is enough. Only for a prefix that is declared with different URIs
 * does it matter where the declaring elements end.
 */
export class Namespaces {
  readonly #single = new Map<string, string>();
  readonly #scoped = new Map<string, Change[]>();
  /** Prefixes that were used without a declaration and read with their customary meaning. */
  readonly undeclared: Set<string> = new Set();

  constructor(declarations: readonly Declaration[], bytes: Uint8Array) {
    const contested = new Map<string, Declaration[]>();
    for (const { prefix, uri } of declarations) {
      const known = this.#single.get(prefix);
      if (known === undefined) this.#single.set(prefix, uri);
      else if (known !== uri) contested.set(prefix, []);
    }
    if (contested.size === 0) return;
    for (const declaration of declarations) contested.get(declaration.prefix)?.push(declaration);
    const starts = declarations.filter(({ prefix }) => contested.has(prefix));
    const ends = findElementEnds(
      bytes,
      starts.map(({ start }) => start),
    );
    for (const [prefix, own] of contested) this.#scoped.set(prefix, changesOf(own, ends));
  }

  /** Returns the namespace that a prefix is bound to at an offset; `undefined` if there is none. */
  resolve(prefix: string, offset: number): string | undefined {
    const changes = this.#scoped.get(prefix);
    const uri = changes ? inForceAt(changes, offset) : this.#single.get(prefix);
    if (uri !== undefined) return uri;
    const customary = customaryPrefixes.get(prefix);
    if (customary !== undefined) this.undeclared.add(prefix);
    return customary;
  }

  /** Reports the prefixes that a document uses but never declares. */
  reportUndeclared(source: SourceDocument, diagnostics: Diagnostics): void {
    for (const prefix of this.undeclared) {
      const isCustomary = customaryPrefixes.has(prefix) || prefix === 'cyd' || prefix === 'dei';
      const location = source.locate(0, 0);
      diagnostics.add('namespace-undeclared', { prefix, isCustomary }, { location });
    }
  }

  /** Splits `cyd:Name` into namespace and local name. Attribute values have no default namespace. */
  resolveName(
    name: string,
    offset: number,
  ): { prefix: string; namespace: string | undefined; name: string } {
    const colon = name.indexOf(':');
    if (colon === -1) return { prefix: '', namespace: undefined, name };
    const prefix = name.slice(0, colon);
    return { prefix, namespace: this.resolve(prefix, offset), name: name.slice(colon + 1) };
  }
}

/**
 * Returns how the meaning of a prefix changes along the document, from its declarations in document
 * order: where a declaring element begins, and back where it ends.
 */
function changesOf(declarations: readonly Declaration[], ends: Map<number, number>): Change[] {
  const changes: Change[] = [];
  const open: { uri: string; end: number }[] = [];
  const closeUntil = (offset: number): void => {
    for (let last = open.at(-1); last && last.end <= offset; last = open.at(-1)) {
      open.pop();
      changes.push({ start: last.end, uri: open.at(-1)?.uri });
    }
  };
  for (const { uri, start } of declarations) {
    closeUntil(start);
    const outer = open.at(-1)?.end ?? Number.POSITIVE_INFINITY;
    // Tags may be misnested: a scope ends with the one around it.
    const end = Math.min(ends.get(start) ?? outer, outer);
    open.push({ uri, end });
    changes.push({ start, uri });
  }
  closeUntil(Number.MAX_SAFE_INTEGER);
  return changes;
}

/** Returns the URI of the last change at or before the offset. */
function inForceAt(changes: readonly Change[], offset: number): string | undefined {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((changes[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return changes[low - 1]?.uri;
}

/**
 * Finds where the elements with start tags at `starts` (ascending) end, in one pass over all tags:
 * needed only for the rare document that binds one prefix to several namespaces. An element that is
 * not closed has no entry.
 */
function findElementEnds(bytes: Uint8Array, starts: readonly number[]): Map<number, number> {
  const wanted = new Set(starts);
  const ends = new Map<number, number>();
  const search = searchIn(bytes);
  /** Start offsets of the open elements of each wanted name; -1 for elements that are not wanted. */
  const open = new Map<string, number[]>();
  let at = search.byte(Byte.less, starts[0] ?? bytes.length);
  while (at !== -1) {
    const first = bytes[at + 1];
    let next: number;
    if (first === Byte.exclamation || first === Byte.question) {
      next = skipConstruct(bytes, search, at).end;
    } else {
      const isEnd = first === Byte.slash;
      const nameStart = at + (isEnd ? 2 : 1);
      const nameEnd = findNameEnd(bytes, nameStart);
      const name = nameIn(bytes, nameStart, nameEnd);
      const { at: tagEnd } = findTagEnd(bytes, search, nameEnd);
      next = tagEnd;
      const stack = open.get(name);
      if (isEnd) {
        const start = stack?.pop();
        if (start !== undefined && start !== -1) ends.set(start, tagEnd + 1);
      } else if (bytes[tagEnd - 1] === Byte.slash) {
        if (wanted.has(at)) ends.set(at, tagEnd + 1);
      } else if (stack) {
        stack.push(wanted.has(at) ? at : -1);
      } else if (wanted.has(at)) {
        open.set(name, [at]);
      }
    }
    at = next === -1 ? -1 : search.byte(Byte.less, next);
  }
  return ends;
}
