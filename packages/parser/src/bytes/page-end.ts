import { searchIn } from './search';
import { findTag } from './tag-ends';

/** `html:html` is the root of XHTML whose elements have a prefix. */
const roots: readonly string[] = ['html', 'HTML', 'html:html', 'xhtml:html'];

/**
 * True if a page begins but does not end after `from`, the offset of what was last read of it. A
 * fragment, cut out of a page, does neither. If a file has several pages, the last one counts.
 */
export function lacksPageEnd(bytes: Uint8Array, from: number): boolean {
  const search = searchIn(bytes);
  const root = roots.find((name) => findTag(bytes, search, `<${name}`, 0) !== -1);
  if (root === undefined) return false;
  let last = from;
  for (let at = from; at !== -1; at = findTag(bytes, search, `<${root}`, at + 1)) last = at;
  const names = new Set([root, root.toLowerCase(), root.toUpperCase()]);
  return [...names].every((name) => findTag(bytes, search, `</${name}`, last) === -1);
}
