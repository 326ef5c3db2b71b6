import { countLeading } from '@cydkit/text';
import { nameIn } from '../bytes/decode';
import { Byte, searchIn } from '../bytes/search';
import { findNameEnd, findTagEnd, skipConstruct } from '../bytes/tag-ends';

/** What an element sets for itself and all that it contains. */
export interface Scope {
  /** Offset of the element's start tag. */
  start: number;
  value: string;
}

/** From this offset on, up to the next change, the value is in force; `undefined` for none. */
export interface Change {
  start: number;
  value: string | undefined;
}

/**
 * Returns how a value changes along the document, from the elements that set it, in document order:
 * where such an element begins, and back where it ends.
 */
export function changesOf(scopes: readonly Scope[], ends: ReadonlyMap<number, number>): Change[] {
  const changes: Change[] = [];
  const open: { value: string; end: number }[] = [];
  const closeUntil = (offset: number): void => {
    for (let last = open.at(-1); last && last.end <= offset; last = open.at(-1)) {
      open.pop();
      changes.push({ start: last.end, value: open.at(-1)?.value });
    }
  };
  for (const { value, start } of scopes) {
    closeUntil(start);
    const outer = open.at(-1)?.end ?? Number.POSITIVE_INFINITY;
    // Tags may be misnested: a scope ends with the one around it.
    const end = Math.min(ends.get(start) ?? outer, outer);
    open.push({ value, end });
    changes.push({ start, value });
  }
  closeUntil(Number.MAX_SAFE_INTEGER);
  return changes;
}

/** Returns the value of the last change at or before the offset; `undefined` before the first one. */
export function inForceAt(changes: readonly Change[], offset: number): string | undefined {
  return changes[countLeading(changes, ({ start }) => start <= offset) - 1]?.value;
}

/**
 * Finds where the elements with start tags at `starts` (ascending) end, in one pass over all tags:
 * needed only for the rare document that binds one prefix to several namespaces, or has texts in
 * several languages. An element that is not closed has no entry.
 */
export function findElementEnds(bytes: Uint8Array, starts: readonly number[]): Map<number, number> {
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
