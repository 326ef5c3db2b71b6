import { Byte } from './search';

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const windows1252 = new TextDecoder('windows-1252');

/**
 * Text of a few bytes. A document that declares Latin-1 and holds UTF-8, or the reverse, is common;
 * what is valid UTF-8 practically always is UTF-8, so the bytes decide and not the declaration.
 */
export function decode(bytes: Uint8Array): { text: string; valid: boolean } {
  try {
    return { text: strictUtf8.decode(bytes), valid: true };
  } catch {
    return { text: windows1252.decode(bytes), valid: false };
  }
}

/** Bytes in an ASCII-compatible encoding, and the way from their offsets to those given. */
export interface Transcoded {
  bytes: Uint8Array;
  toGiven(offset: number): number;
}

/** UTF-16 (by its byte order mark, or by the zero bytes of a first `<`) becomes UTF-8. */
export function transcodeToUtf8(given: Uint8Array): Transcoded {
  const label = utf16Label(given);
  if (label === null) return { bytes: given, toGiven: (offset) => offset };
  const text = new TextDecoder(label, { ignoreBOM: true }).decode(given);
  const bytes = new TextEncoder().encode(text);
  const units = countUtf16Units(bytes);
  return { bytes, toGiven: (offset) => 2 * units(offset) };
}

function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === Byte.less && second === 0) return 'utf-16le';
  if (first === 0 && second === Byte.less) return 'utf-16be';
  return null;
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
