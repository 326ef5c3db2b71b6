import { nameIn } from '../bytes/decode';
import { Byte, searchIn, startsWithAscii } from '../bytes/search';
import { findNameEnd, findTagEnd, skipConstruct } from '../bytes/tag-ends';
import { localName } from '../text/markup';
import { instanceNamespace } from '../xbrl/vocabulary';

/** The start tag of the root element. Offsets in bytes. */
export interface Root {
  /** As written: `xbrl`, `xbrli:xbrl`, `html`. */
  qualified: string;
  start: number;
  /** After the start tag. */
  end: number;
}

/** A prolog has a few hundred bytes; a document without a root in this many is not XBRL. */
const maxProlog = 1 << 16;

/** Lines around a document in a submission; cutting it out often leaves one. */
const wrappers: ReadonlySet<string> = new Set(['XBRL', 'XML', 'TEXT']);

/**
 * Returns the root element, after the declaration, comments and the wrapper lines of a submission;
 * `undefined` if there is none.
 *
 *     <XML>
 *     <?xml version="1.0"?> <!-- … -->
 *     <xbrl xmlns="http://www.xbrl.org/2003/instance">
 */
export function findRoot(bytes: Uint8Array): Root | undefined {
  const search = searchIn(bytes);
  let at = search.byte(Byte.less, 0);
  while (at !== -1 && at < maxProlog) {
    const first = bytes[at + 1];
    if (first === Byte.exclamation || first === Byte.question) {
      const { end } = skipConstruct(bytes, search, at);
      at = end === -1 ? -1 : search.byte(Byte.less, end);
      continue;
    }
    const nameEnd = findNameEnd(bytes, at + 1);
    const qualified = nameIn(bytes, at + 1, nameEnd);
    const isWrapper = wrappers.has(qualified) && bytes[nameEnd] === Byte.greater;
    if (!isWrapper && qualified !== '') {
      const tag = findTagEnd(bytes, search, nameEnd);
      return { qualified, start: at, end: tag.complete ? tag.at + 1 : tag.at };
    }
    at = search.byte(Byte.less, nameEnd);
  }
  return undefined;
}

/**
 * True if a document is an XBRL instance (XBRL 2.1 §4.1): its root is `xbrl` in the namespace of
 * 2003, or is written `xbrli:xbrl` in a fragment that has lost the declaration.
 */
export function isInstance(bytes: Uint8Array): boolean {
  const root = findRoot(bytes);
  if (!root || localName(root.qualified) !== 'xbrl') return false;
  if (startsWithAscii(bytes, root.start, '<xbrli:')) return true;
  return searchIn(bytes.subarray(root.start, root.end)).ascii(instanceNamespace, 0) !== -1;
}
