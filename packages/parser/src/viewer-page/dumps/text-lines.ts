import { Byte } from '../../bytes/search';
import type { ByteRange } from './dump-rows';

/** The lines of a text, ended by LF, CRLF or CR, the line break excluded. */
export function* plainLines(bytes: Uint8Array): Generator<ByteRange> {
  let start = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte !== Byte.lineFeed && byte !== Byte.carriageReturn) continue;
    yield { start, end: at };
    if (byte === Byte.carriageReturn && bytes[at + 1] === Byte.lineFeed) at++;
    start = at + 1;
  }
  if (start < bytes.length) yield { start, end: bytes.length };
}

/**
 * Where the white space that begins at `at` ends, or `at` itself: one character of it, a no-break
 * space of UTF-8 among them.
 */
export function behindSpace(bytes: Uint8Array, at: number): number {
  const byte = bytes[at];
  if (byte === Byte.space || byte === Byte.tab) return at + 1;
  return byte === 0xc2 && bytes[at + 1] === 0xa0 ? at + 2 : at;
}

/** Where the white space that ends at `at` begins, or `at` itself; as {@link behindSpace}. */
export function beforeSpace(bytes: Uint8Array, at: number): number {
  const byte = bytes[at - 1];
  if (byte === Byte.space || byte === Byte.tab) return at - 1;
  return byte === 0xa0 && bytes[at - 2] === 0xc2 ? at - 2 : at;
}
