import { isXmlSpace } from './search';

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Made when it is needed: it brings tables that take longer to load than a small document. */
let windows1252: TextDecoder | undefined;

/**
 * What windows-1252 has at 0x80 to 0x9f. Some releases of Node decode it as Latin-1, which has
 * control characters there; on other platforms none is left to be replaced.
 */
const windows1252Specials = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Text of a few bytes. A document that declares Latin-1 and holds UTF-8, or the reverse, is common;
 * what is valid UTF-8 practically always is UTF-8, so the bytes decide and not the declaration.
 */
export function decode(bytes: Uint8Array): { text: string; valid: boolean } {
  try {
    return { text: strictUtf8.decode(bytes), valid: true };
  } catch {
    return { text: decodeByByte(bytes).replace(/[\u0080-\u009f]/gu, specialOf), valid: false };
  }
}

/** A character for each byte, different ones for different bytes. */
export function decodeByByte(bytes: Uint8Array): string {
  windows1252 ??= new TextDecoder('windows-1252');
  return windows1252.decode(bytes);
}

function specialOf(control: string): string {
  return windows1252Specials.charAt(control.charCodeAt(0) - 0x80);
}

/** How many bytes at the end begin a character of UTF-8 that is not complete. */
export function incompleteTail(bytes: Uint8Array): number {
  for (let length = 1; length <= 3 && length <= bytes.length; length++) {
    const byte = bytes[bytes.length - length] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const wanted = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return wanted > length ? length : 0;
  }
  return 0;
}

/** Bytes in an ASCII-compatible encoding, and the way from their offsets to those given. */
export interface Transcoded {
  bytes: Uint8Array;
  toGiven(offset: number): number;
}

/** UTF-16 (by its byte order mark, or by the zero bytes of its first two characters) becomes UTF-8. */
export function transcodeToUtf8(given: Uint8Array): Transcoded {
  const label = utf16Label(given);
  if (label === null) return { bytes: given, toGiven: (offset) => offset };
  const text = new TextDecoder(label, { ignoreBOM: true }).decode(given);
  const bytes = new TextEncoder().encode(text);
  const units = countUtf16Units(bytes);
  return { bytes, toGiven: (offset) => Math.min(2 * units(offset), given.length) };
}

function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [a = 0, b = 0, c = 0, d = 0] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (isText(a) && b === 0 && isText(c) && d === 0) return 'utf-16le';
  if (a === 0 && isText(b) && c === 0 && isText(d)) return 'utf-16be';
  return null;
}

/** Whether a byte is a printable ASCII character or white space. */
function isText(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || isXmlSpace(byte);
}

/** Counts the UTF-16 code units of the text in the first bytes of UTF-8, from checkpoints. */
function countUtf16Units(bytes: Uint8Array): (offset: number) => number {
  const stride = 4096;
  const checkpoints = new Float64Array(Math.ceil(bytes.length / stride) + 1);
  const count = (from: number, to: number): number => {
    let units = 0;
    for (let at = from; at < to; at++) {
      const byte = bytes[at] ?? 0;
      if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? 2 : 1;
    }
    return units;
  };
  for (let i = 1; i < checkpoints.length; i++) {
    const from = (i - 1) * stride;
    const to = Math.min(i * stride, bytes.length);
    checkpoints[i] = (checkpoints[i - 1] ?? 0) + count(from, to);
  }
  return (offset) => {
    const i = Math.floor(offset / stride);
    return (checkpoints[i] ?? 0) + count(i * stride, offset);
  };
}
