import { findNameEnd, nameIn } from '../bytes/names';
import { Byte, searchIn } from '../bytes/search';
import { findTagEnd, skipConstruct } from '../bytes/tag-ends';

/**
 * Where the elements end whose start tags stand at `starts` (ascending): one pass over all tags,
 * needed only for the rare document that binds one prefix to several namespaces. An element that is
 * not closed ends with the document.
 */
export function findElementEnds(bytes: Uint8Array, starts: readonly number[]): Map<number, number> {
  const wanted = new Set(starts);
  const ends = new Map<number, number>();
  const search = searchIn(bytes);
  /** Start offsets of the open elements of each name; -1 where nobody asks. */
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
