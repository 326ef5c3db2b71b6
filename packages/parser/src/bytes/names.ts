import { decode } from './decode';
import { isNameEnd } from './search';

/** Longer than any name; a hostile one of megabytes is cut, and then no name of ours. */
const maxLength = 200;
/** Beyond this the platform's decoder is faster. */
const maxShort = 32;

/** Where the name that begins at `from` ends. */
export function findNameEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && !isNameEnd(bytes[at])) at++;
  return at;
}

/**
 * Text of a short range that is all ASCII, `null` for other ranges: for names and ids, of which a
 * filing has thousands, the platform's decoder takes longer to start than to decode.
 */
export function shortAscii(bytes: Uint8Array, start: number, end: number): string | null {
  if (end - start > maxShort) return null;
  let text = '';
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80) return null;
    text += String.fromCharCode(byte);
  }
  return text;
}

/** The name in a byte range. */
export function nameIn(bytes: Uint8Array, start: number, end: number): string {
  const last = Math.min(end, start + maxLength);
  let name = '';
  for (let at = start; at < last; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80) return decode(bytes.subarray(start, last)).text;
    name += String.fromCharCode(byte);
  }
  return name;
}
