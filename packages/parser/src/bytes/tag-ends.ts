import {
  Byte,
  type ByteSearch,
  isXmlSpace,
  startsWithAscii,
  startsWithAsciiIgnoringCase,
} from './search';

/** Where a tag ends; `complete` is false where the next tag or the document's end comes first. */
export interface TagEnd {
  /** Offset of the `>`, or of what came first. */
  at: number;
  complete: boolean;
}

/**
 * Finds the `>` that ends the tag begun before `from`. As in browsers, a quote opens a value only
 * behind `=`, and a `>` inside a value ends nothing; a quote that is never closed is no quote.
 *
 *     <p title="a > b" don't>
 *                           ^
 */
export function findTagEnd(bytes: Uint8Array, search: ByteSearch, from: number): TagEnd {
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    // Nearly all bytes of a tag are letters.
    if (byte > Byte.greater) continue;
    if (byte === Byte.greater) return { at, complete: true };
    if (byte === Byte.less) return { at, complete: false };
    if ((byte === Byte.quote || byte === Byte.apostrophe) && isBehindEquals(bytes, from, at)) {
      const close = closeOf(bytes, search, byte, at + 1);
      if (close !== -1) at = close;
    }
  }
  return { at: bytes.length, complete: false };
}

function isBehindEquals(bytes: Uint8Array, from: number, quote: number): boolean {
  let at = quote - 1;
  while (at >= from && isXmlSpace(bytes[at])) at--;
  return at >= from && bytes[at] === Byte.equals;
}

/** So many bytes of a value are looked at one by one before the search is called. */
const maxNear = 32;

/** The next quote; most values are shorter than what a call of the platform's search costs. */
function closeOf(bytes: Uint8Array, search: ByteSearch, quote: number, from: number): number {
  const near = Math.min(from + maxNear, bytes.length);
  for (let at = from; at < near; at++) {
    if (bytes[at] === quote) return at;
  }
  return search.byte(quote, near);
}

/** What a skipped construct was, and the offset behind it; -1 where the document ends inside it. */
export interface Skipped {
  kind: 'comment' | 'cdata' | 'instruction' | 'doctype' | 'declaration';
  end: number;
}

/** Skips the construct that begins with `<!` or `<?` at `at`. */
export function skipConstruct(bytes: Uint8Array, search: ByteSearch, at: number): Skipped {
  if (bytes[at + 1] === Byte.question) {
    return { kind: 'instruction', end: behind(search.ascii('?>', at + 2), 2) };
  }
  // From the third character on: browsers take `<!-->` for a whole comment.
  if (startsWithAscii(bytes, at, '<!--')) {
    return { kind: 'comment', end: findCommentEnd(bytes, search, at + 2) };
  }
  if (startsWithAscii(bytes, at, '<![CDATA[')) {
    return { kind: 'cdata', end: behind(search.ascii(']]>', at + 9), 3) };
  }
  if (startsWithAsciiIgnoringCase(bytes, at + 2, 'doctype')) {
    return { kind: 'doctype', end: skipDoctype(bytes, at + 2) };
  }
  return { kind: 'declaration', end: behind(search.byte(Byte.greater, at + 2), 1) };
}

/** `<!DOCTYPE html [ <!ENTITY a "]>"> ]>`: brackets and quotes count, markup inside does not. */
function skipDoctype(bytes: Uint8Array, from: number): number {
  let quote = 0;
  let inSubset = false;
  for (let at = from; at < bytes.length; at++) {
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

function behind(found: number, length: number): number {
  return found === -1 ? -1 : found + length;
}

/** Behind the `-->`, or the `--!>` that browsers take as well; -1 where there is neither. */
function findCommentEnd(bytes: Uint8Array, search: ByteSearch, from: number): number {
  for (let at = search.ascii('--', from); at !== -1; at = search.ascii('--', at + 1)) {
    if (bytes[at + 2] === Byte.greater) return at + 3;
    // Not at once: `<!--!>` and `<!---!>` are comments that go on.
    const isBang = bytes[at + 2] === Byte.exclamation && bytes[at + 3] === Byte.greater;
    if (isBang && at > from + 1) return at + 4;
  }
  return -1;
}
