import { nameIn } from '../bytes/decode';
import { searchIn } from '../bytes/search';
import { findNameEnd, findTagEnd } from '../bytes/tag-ends';
import { Diagnostics } from '../diagnostics';
import { openInput, type SourceDocument } from '../input';

/** Names of elements with capitals: those of Inline XBRL, of contexts, and of links. */
const elementNames = mapByLowerCase([
  'nonNumeric',
  'nonFraction',
  'denominatorTuple',
  'startDate',
  'endDate',
  'explicitMember',
  'typedMember',
  'schemaRef',
  'linkbaseRef',
  'roleRef',
  'arcroleRef',
]);

/** Names of attributes with capitals. */
const attributeNames = mapByLowerCase([
  'contextRef',
  'continuedAt',
  'unitRef',
  'fromRefs',
  'toRefs',
  'tupleRef',
  'tupleID',
  'linkRole',
  'footnoteRole',
]);

function mapByLowerCase(names: readonly string[]): Map<string, string> {
  return new Map(names.map((name) => [name.toLowerCase(), name]));
}

/**
 * Returns a page with the names of Inline XBRL as they are filed, if it has them in lower case: a
 * browser that saves a page writes all names so. `null` for any other page. Names keep their length,
 * so that places are those of the page as given.
 *
 *     <ix:nonnumeric contextref="c-1" name="cyd:X">  →  <ix:nonNumeric contextRef="c-1" name="cyd:X">
 */
export function withRestoredCase(source: SourceDocument): SourceDocument | null {
  const search = searchIn(source.bytes);
  const has = (text: string) => search.ascii(text, 0) !== -1;
  if (!(has(' contextref=') || has(' continuedat=')) || has('contextRef=')) return null;
  const bytes = source.bytes.slice();
  for (let at = search.ascii('<', 0); at !== -1; ) {
    const isEnd = bytes[at + 1] === 0x2f;
    const start = isEnd ? at + 2 : at + 1;
    const nameEnd = findNameEnd(bytes, start);
    const isPrefixed = restoreName(bytes, start, nameEnd);
    if (!isPrefixed || isEnd) {
      at = search.ascii('<', Math.max(nameEnd, at + 1));
      continue;
    }
    const end = findTagEnd(bytes, search, start).at;
    restoreAttributes(bytes, nameEnd, end);
    at = search.ascii('<', Math.max(end, at + 1));
  }
  const restored = openInput({ name: source.name, content: bytes }, new Diagnostics());
  return { ...restored, size: source.size, locate: (from, to) => source.locate(from, to) };
}

/** Restores the local part of a name; returns false for a name without a prefix. */
function restoreName(bytes: Uint8Array, start: number, end: number): boolean {
  const colon = bytes.subarray(start, end).indexOf(0x3a);
  if (colon === -1) return false;
  write(bytes, start + colon + 1, elementNames.get(nameIn(bytes, start + colon + 1, end)));
  return true;
}

/** Restores the names before `=`, outside of values. */
function restoreAttributes(bytes: Uint8Array, start: number, end: number): void {
  for (let at = start; at < end; ) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x22 || byte === 0x27) {
      const close = bytes.subarray(at + 1, end).indexOf(byte);
      if (close === -1) return;
      at += close + 2;
      continue;
    }
    const nameEnd = endOfLetters(bytes, at, end);
    if (nameEnd > at && bytes[nameEnd] === 0x3d) {
      write(bytes, at, attributeNames.get(nameIn(bytes, at, nameEnd)));
    }
    at = Math.max(nameEnd, at + 1);
  }
}

function endOfLetters(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end && ((bytes[at] ?? 0) | 0x20) >= 0x61 && ((bytes[at] ?? 0) | 0x20) <= 0x7a)
    at += 1;
  return at;
}

function write(bytes: Uint8Array, at: number, name: string | undefined): void {
  for (let i = 0; name !== undefined && i < name.length; i += 1) bytes[at + i] = name.charCodeAt(i);
}
