import { isXmlSpace } from './search';

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Created when first needed: its tables take longer to load than a small document. */
let windows1252: TextDecoder | undefined;

/**
 * The characters of windows-1252 at 0x80 to 0x9f. Some releases of Node decode it as Latin-1, which
 * has control characters there; other platforms leave none to be replaced.
 */
const windows1252Specials = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Text made from bytes. */
interface Decoded {
  text: string;
  /** Offset of the first byte that is not UTF-8; `null` if all are. */
  invalidAt: number | null;
}

/**
 * Returns the text of some bytes. A document that declares Latin-1 and holds UTF-8, or the reverse, is common;
 * what is valid UTF-8 practically always is UTF-8, so the bytes decide and not the declaration. Each
 * byte that does not belong to a character of UTF-8 is read as windows-1252.
 */
export function decode(bytes: Uint8Array): Decoded {
  try {
    return { text: strictUtf8.decode(bytes), invalidAt: null };
  } catch {
    const { repaired, invalidAt } = repair(bytes);
    return { text: strictUtf8.decode(repaired), invalidAt };
  }
}

/** Replaces each byte that is not UTF-8 by the UTF-8 of its character in windows-1252. */
function repair(bytes: Uint8Array): { repaired: Uint8Array; invalidAt: number | null } {
  const encoder = new TextEncoder();
  // No character of windows-1252 takes more than three bytes.
  const repaired = new Uint8Array(bytes.length * 3);
  let length = 0;
  let invalidAt: number | null = null;
  for (let at = 0; at < bytes.length; ) {
    const size = utf8Length(bytes, at);
    if (size === 0) {
      invalidAt ??= at;
      length += encoder.encodeInto(
        windows1252At(bytes[at] ?? 0),
        repaired.subarray(length),
      ).written;
      at += 1;
    }
    for (const end = at + size; at < end; at += 1) {
      repaired[length] = bytes[at] ?? 0;
      length += 1;
    }
  }
  return { repaired: repaired.subarray(0, length), invalidAt };
}

/** Returns the length of the character of UTF-8 that begins at an offset; 0 if none does. */
function utf8Length(bytes: Uint8Array, at: number): number {
  const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
  if (first < 0x80) return 1;
  const size = first < 0xc2 || first > 0xf4 ? 0 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  for (let i = at + 1; i < at + size; i += 1) {
    if (((bytes[i] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  // Neither longer than needed, nor half of a pair, nor beyond the last character (Unicode, table 3-7).
  const isUnassigned =
    (first === 0xe0 && second < 0xa0) ||
    (first === 0xed && second > 0x9f) ||
    (first === 0xf0 && second < 0x90) ||
    (first === 0xf4 && second > 0x8f);
  return isUnassigned ? 0 : size;
}

function windows1252At(byte: number): string {
  return byte < 0xa0 ? windows1252Specials.charAt(byte - 0x80) : String.fromCharCode(byte);
}

/** Returns one character for each byte, different ones for different bytes. */
export function decodeByByte(bytes: Uint8Array): string {
  windows1252 ??= new TextDecoder('windows-1252');
  return windows1252.decode(bytes);
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
