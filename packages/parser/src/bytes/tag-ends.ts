import {
  Byte,
  type ByteSearch,
  isNameEnd,
  isXmlSpace,
  startsWithAscii,
  startsWithAsciiIgnoringCase,
} from './search';

/** Returns where the name that begins at `from` ends. */
export function findNameEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && !isNameEnd(bytes[at])) at += 1;
  return at;
}

/**
 * Returns where the next tag with exactly this name begins, given as `</xbrl`; -1 if there is none.
 * `</xbrldi:explicitMember>` is another one.
 */
export function findTag(bytes: Uint8Array, search: ByteSearch, tag: string, from: number): number {
  let at = search.ascii(tag, from);
  while (at !== -1 && !isNameEnd(bytes[at + tag.length])) at = search.ascii(tag, at + tag.length);
  return at;
}

/** Where a tag ends; `complete` is false if the next tag or the document's end comes first. */
export interface TagEnd {
  /** Offset of the `>`, or of what came first. */
  at: number;
  complete: boolean;
}

/**
 * Finds the `>` that ends the tag begun before `from`. As in browsers, a quote opens a value only
 * after `=`, and a `>` inside a value ends nothing; a quote that is never closed opens none.
 *
 *     <p title="a > b" don't>
 *                           ^
 */
export function findTagEnd(bytes: Uint8Array, search: ByteSearch, from: number): TagEnd {
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    // Nearly all bytes of a tag are letters.
    if (byte > Byte.greater) continue;
    if (byte === Byte.greater) return { at, complete: true };
    if (byte === Byte.less) return { at, complete: false };
    if ((byte === Byte.quote || byte === Byte.apostrophe) && followsEquals(bytes, from, at)) {
      const close = closeOf(bytes, search, byte, at + 1);
      if (close !== -1) at = close;
    }
  }
  return { at: bytes.length, complete: false };
}

function followsEquals(bytes: Uint8Array, from: number, quote: number): boolean {
  let at = quote - 1;
  while (at >= from && isXmlSpace(bytes[at])) at -= 1;
  return at >= from && bytes[at] === Byte.equals;
}

/** This many bytes of a value are checked one by one before the search is called. */
const maxNear = 32;

/** Finds the next quote; most values are too short for a call of the platform's search to pay. */
function closeOf(bytes: Uint8Array, search: ByteSearch, quote: number, from: number): number {
  const near = Math.min(from + maxNear, bytes.length);
  for (let at = from; at < near; at += 1) {
    if (bytes[at] === quote) return at;
  }
  return search.byte(quote, near);
}

/** The kind of a skipped construct, and the offset after it; -1 if the document ends inside it. */
export interface Skipped {
  kind: 'comment' | 'cdata' | 'instruction' | 'doctype' | 'declaration';
  end: number;
}

/** Skips the construct that begins with `<!` or `<?` at `at`. */
export function skipConstruct(bytes: Uint8Array, search: ByteSearch, at: number): Skipped {
  if (bytes[at + 1] === Byte.question) {
    return { kind: 'instruction', end: endAfter(search.ascii('?>', at + 2), 2) };
  }
  // From the third character: browsers take `<!-->` for a whole comment.
  if (startsWithAscii(bytes, at, '<!--')) {
    return { kind: 'comment', end: findCommentEnd(bytes, search, at + 2) };
  }
  if (startsWithAscii(bytes, at, '<![CDATA[')) {
    return { kind: 'cdata', end: endAfter(search.ascii(']]>', at + 9), 3) };
  }
  if (startsWithAsciiIgnoringCase(bytes, at + 2, 'doctype')) {
    return { kind: 'doctype', end: skipDoctype(bytes, at + 2) };
  }
  return { kind: 'declaration', end: endAfter(search.byte(Byte.greater, at + 2), 1) };
}

/** `<!DOCTYPE html [ <!ENTITY a "]>"> ]>`: brackets and quotes count, markup inside does not. */
function skipDoctype(bytes: Uint8Array, from: number): number {
  let quote = 0;
  let inSubset = false;
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (quote !== 0) {
      if (byte === quote) quote = 0;
    } else if (byte === Byte.quote || byte === Byte.apostrophe) {
      quote = byte;
    } else if (byte === Byte.bracketOpen) {
      inSubset = true;
    } else if (byte === Byte.bracketClose) {
      inSubset = false;
    } else if (byte === Byte.greater && !inSubset) {
      return at + 1;
    }
  }
  return -1;
}

function endAfter(found: number, length: number): number {
  return found === -1 ? -1 : found + length;
}

/** Returns the offset after the `-->`, or the `--!>` that browsers accept too; -1 for neither. */
function findCommentEnd(bytes: Uint8Array, search: ByteSearch, from: number): number {
  for (let at = search.ascii('--', from); at !== -1; at = search.ascii('--', at + 1)) {
    if (bytes[at + 2] === Byte.greater) return at + 3;
    // Not at once: the comments `<!--!>` and `<!---!>` go on.
    const isBang = bytes[at + 2] === Byte.exclamation && bytes[at + 3] === Byte.greater;
    if (isBang && at > from + 1) return at + 4;
  }
  return -1;
}
