import { Byte, type ByteSearch, isXmlSpace, startsWithAscii } from './search';

/**
 * Offset of the `>` that ends the tag begun before `from`: not one inside a quoted attribute value.
 * Where the document ends first, or the next tag begins, the offset of that and `complete: false`.
 */
export function findTagEnd(bytes: Uint8Array, from: number): { at: number; complete: boolean } {
  let quote = 0;
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at];
    if (quote !== 0) {
      if (byte === quote) quote = 0;
    } else if (byte === Byte.greater) {
      return { at, complete: true };
    } else if (byte === Byte.quote || byte === Byte.apostrophe) {
      quote = byte;
    } else if (byte === Byte.less) {
      return { at, complete: false };
    }
  }
  return { at: bytes.length, complete: false };
}

/** Where the name that begins at `from` ends. */
export function findNameEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  for (; at < bytes.length; at++) {
    const byte = bytes[at];
    if (isXmlSpace(byte) || byte === Byte.greater || byte === Byte.slash || byte === Byte.less)
      break;
  }
  return at;
}

/** What a skipped construct was, and the offset behind it; -1 where the document ends inside it. */
export interface Skipped {
  kind: 'comment' | 'cdata' | 'instruction' | 'doctype';
  end: number;
}

/** Skips the construct that begins with `<!` or `<?` at `at`. */
export function skipConstruct(bytes: Uint8Array, search: ByteSearch, at: number): Skipped {
  if (bytes[at + 1] === Byte.question) {
    return { kind: 'instruction', end: behind(search.ascii('?>', at + 2), 2) };
  }
  if (startsWithAscii(bytes, at, '<!--')) {
    return { kind: 'comment', end: behind(search.ascii('-->', at + 4), 3) };
  }
  if (startsWithAscii(bytes, at, '<![CDATA[')) {
    return { kind: 'cdata', end: behind(search.ascii(']]>', at + 9), 3) };
  }
  return { kind: 'doctype', end: skipDoctype(bytes, at + 2) };
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

/** ASCII text of a byte range; other bytes become their Latin-1 characters. */
export function asciiSlice(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}
