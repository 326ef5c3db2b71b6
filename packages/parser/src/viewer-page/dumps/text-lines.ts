import { Byte } from '../../bytes/search';

/** A range of a dump, in bytes. */
export interface ByteRange {
  start: number;
  end: number;
}

/** Yields the lines of a text, ended by LF, CRLF or CR, without their line breaks. */
export function* textLines(bytes: Uint8Array): Generator<ByteRange> {
  let start = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if (!isLineBreak(bytes[at])) continue;
    yield { start, end: at };
    if (bytes[at] === Byte.carriageReturn && bytes[at + 1] === Byte.lineFeed) at += 1;
    start = at + 1;
  }
  if (start < bytes.length) yield { start, end: bytes.length };
}

/** True for the bytes of LF, CRLF and CR. */
export function isLineBreak(byte: number | undefined): boolean {
  return byte === Byte.lineFeed || byte === Byte.carriageReturn;
}

/**
 * Returns the end of the white space character at `at`, or `at` if there is none. A no-break space
 * in UTF-8 counts as one.
 */
export function afterSpace(bytes: Uint8Array, at: number): number {
  const byte = bytes[at];
  if (byte === Byte.space || byte === Byte.tab) return at + 1;
  return byte === 0xc2 && bytes[at + 1] === 0xa0 ? at + 2 : at;
}

/** Returns the start of the white space character that ends at `at`, like {@link afterSpace}. */
export function beforeSpace(bytes: Uint8Array, at: number): number {
  const byte = bytes[at - 1];
  if (byte === Byte.space || byte === Byte.tab) return at - 1;
  return byte === 0xa0 && bytes[at - 2] === 0xc2 ? at - 2 : at;
}
