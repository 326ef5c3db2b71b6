import { nameIn } from '../../bytes/decode';
import { Byte, type ByteSearch, searchIn, startsWithAsciiIgnoringCase } from '../../bytes/search';
import { findNameEnd, findTagEnd, skipConstruct } from '../../bytes/tag-ends';

/** A tag of a table in a page. Offsets in bytes. */
export interface TableTag {
  name: 'table' | 'tr' | 'td' | 'th';
  isEnd: boolean;
  /** `<td/>`, as XML tools write an empty cell. */
  isEmpty: boolean;
  start: number;
  nameEnd: number;
  /** After the `>`. */
  end: number;
}

const tableNames: ReadonlySet<string> = new Set(['table', 'tr', 'td', 'th']);

/** Called if the document ends inside the markup that starts at `at`. */
export type OnCut = (at: number) => void;

/** Yields the tags of tables in document order; skips all other markup, from `<` to `<`. */
export function* tableTags(bytes: Uint8Array, onCut: OnCut): Generator<TableTag> {
  const search = searchIn(bytes);
  let at = search.byte(Byte.less, 0);
  while (at !== -1) {
    const tag = tagAt(bytes, search, at);
    if (tag.next === -1) return onCut(at);
    if (tag.table) yield tag.table;
    at = search.byte(Byte.less, tag.next);
  }
}

/** Reads the markup at `at`; `next` is where to continue, -1 if the document ends inside it. */
function tagAt(
  bytes: Uint8Array,
  search: ByteSearch,
  at: number,
): { table?: TableTag; next: number } {
  const first = bytes[at + 1];
  if (startsWithAsciiIgnoringCase(bytes, at, '<!doctype')) {
    // HTML has no internal subset: a bracket does not hide what follows (HTML §13.2.5.53).
    const close = search.byte(Byte.greater, at);
    return { next: close === -1 ? -1 : close + 1 };
  }
  if (first === Byte.exclamation || first === Byte.question) {
    return { next: skipConstruct(bytes, search, at).end };
  }
  const isEnd = first === Byte.slash;
  const nameStart = at + (isEnd ? 2 : 1);
  if (!isLetter(bytes[nameStart])) return { next: nameStart };
  const nameEnd = findNameEnd(bytes, nameStart);
  const close = findTagEnd(bytes, search, nameEnd);
  if (close.at === bytes.length) return { next: -1 };
  const end = close.complete ? close.at + 1 : close.at;
  const name = nameEnd - nameStart > 6 ? '' : nameIn(bytes, nameStart, nameEnd).toLowerCase();
  if (!isEnd && (name === 'script' || name === 'style')) {
    return { next: findRawTextEnd(bytes, search, end, `</${name}`) };
  }
  if (!isTableName(name)) return { next: end };
  const isEmpty = close.complete && bytes[close.at - 1] === Byte.slash;
  return { table: { name, isEnd, isEmpty, start: at, nameEnd, end }, next: end };
}

/** Finds the end of a script or style, whose content is not markup (HTML §13.2.5.4). */
function findRawTextEnd(
  bytes: Uint8Array,
  search: ByteSearch,
  from: number,
  endTag: string,
): number {
  let at = search.ascii('</', from);
  while (at !== -1 && !startsWithAsciiIgnoringCase(bytes, at, endTag)) {
    at = search.ascii('</', at + 2);
  }
  return at;
}

function isTableName(name: string): name is TableTag['name'] {
  return tableNames.has(name);
}

function isLetter(byte = 0): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}
