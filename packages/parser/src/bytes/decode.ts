import { isXmlSpace } from './search';

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Created when first needed: its tables take longer to load than a small document. */
let windows1252: TextDecoder | undefined;

/**
 * The characters of windows-1252 at 0x80 to 0x9f. Some releases of Node decode it as Latin-1, which
 * has control characters there; other platforms leave none to be replaced.
 */
const windows1252Specials = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Returns the text of some bytes. A document that declares Latin-1 and holds UTF-8, or the reverse, is common;
 * what is valid UTF-8 practically always is UTF-8, so the bytes decide and not the declaration.
 */
export function decode(bytes: Uint8Array): { text: string; valid: boolean } {
  try {
    return { text: strictUtf8.decode(bytes), valid: true };
  } catch {
    return { text: decodeByByte(bytes).replace(/[\u0080-\u009f]/gu, specialOf), valid: false };
  }
}

/** Returns one character for each byte, different ones for different bytes. */
export function decodeByByte(bytes: Uint8Array): string {
  windows1252 ??= new TextDecoder('windows-1252');
  return windows1252.decode(bytes);
}

function specialOf(control: string): string {
  return windows1252Specials.charAt(control.charCodeAt(0) - 0x80);
}

/** Returns how many bytes at the end belong to an incomplete UTF-8 character. */
export function incompleteTail(bytes: Uint8Array): number {
  for (let length = 1; length <= 3 && length <= bytes.length; length += 1) {
    const byte = bytes[bytes.length - length] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const wanted = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return wanted > length ? length : 0;
  }
  return 0;
}

/** Bytes in an ASCII-compatible encoding, and the way from their offsets to the original ones. */
export interface Transcoded {
  bytes: Uint8Array;
  toGiven(offset: number): number;
}

/** Turns UTF-16 (by its byte order mark, or the zero bytes of its first two characters) into UTF-8. */
export function transcodeToUtf8(given: Uint8Array): Transcoded {
  const label = utf16Label(given);
  if (label === null) return { bytes: given, toGiven: (offset) => offset };
  const text = new TextDecoder(label, { ignoreBOM: true }).decode(given);
  const bytes = new TextEncoder().encode(text);
  const units = countUtf16Units(bytes);
  return { bytes, toGiven: (offset) => Math.min(2 * units(offset), given.length) };
}

/** Returns the form of UTF-16 that some bytes begin in; `null` for any other encoding. */
export function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [a = 0, b = 0, c = 0, d = 0] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (isText(a) && b === 0 && isText(c) && d === 0) return 'utf-16le';
  if (a === 0 && isText(b) && c === 0 && isText(d)) return 'utf-16be';
  return null;
}

/** True for a printable ASCII character or white space. */
function isText(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || isXmlSpace(byte);
}

/** Counts the UTF-16 code units of text before an offset in UTF-8, with the help of checkpoints. */
function countUtf16Units(bytes: Uint8Array): (offset: number) => number {
  const stride = 4096;
  const checkpoints = new Float64Array(Math.ceil(bytes.length / stride) + 1);
  const count = (from: number, to: number): number => {
    let units = 0;
    for (let at = from; at < to; at += 1) {
      const byte = bytes[at] ?? 0;
      if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? 2 : 1;
    }
    return units;
  };
  for (let i = 1; i < checkpoints.length; i += 1) {
    const from = (i - 1) * stride;
    const to = Math.min(i * stride, bytes.length);
    checkpoints[i] = (checkpoints[i - 1] ?? 0) + count(from, to);
  }
  return (offset) => {
    const i = Math.floor(offset / stride);
    return (checkpoints[i] ?? 0) + count(i * stride, offset);
  };
}

/** Longer than any name; a hostile one of megabytes is cut, and matches no name. */
const maxName = 200;
/** For longer ranges the platform's decoder is faster. */
const maxShort = 32;

/**
 * Returns the text of a short range that is all ASCII, `null` for other ranges. A filing has
 * thousands of names and ids, for which the platform's decoder takes longer to start than to decode.
 */
export function shortAscii(bytes: Uint8Array, start: number, end: number): string | null {
  if (end - start > maxShort) return null;
  let text = '';
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80) return null;
    text += String.fromCharCode(byte);
  }
  return text;
}

/** Returns the name in a byte range. */
export function nameIn(bytes: Uint8Array, start: number, end: number): string {
  const last = Math.min(end, start + maxName);
  let name = '';
  for (let at = start; at < last; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80) return decode(bytes.subarray(start, last)).text;
    name += String.fromCharCode(byte);
  }
  return name;
}
