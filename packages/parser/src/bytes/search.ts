/**
 * Searches bytes at the speed of the platform. Node's Buffer has a native search that is several
 * times faster than anything written in JavaScript; other platforms search plain typed arrays, with
 * the same results.
 */
export interface ByteSearch {
  /** Returns the offset of the next byte equal to `byte` at or after `from`, -1 if there is none. */
  byte(byte: number, from: number): number;
  /** Returns the offset of the next occurrence of an ASCII text at or after `from`, -1 if none. */
  ascii(text: string, from: number): number;
}

interface BufferLike {
  indexOf(value: number | string, from: number, encoding?: 'latin1'): number;
}

interface BufferConstructorLike {
  from(bytes: ArrayBufferLike, offset: number, length: number): BufferLike;
}

/** Returns a search in the bytes: Node's own where there is one, as it is faster. */
export function searchIn(bytes: Uint8Array): ByteSearch {
  const native = (globalThis as { Buffer?: BufferConstructorLike }).Buffer;
  return native ? nativeSearch(bytes, native) : portableSearch(bytes);
}

function nativeSearch(bytes: Uint8Array, native: BufferConstructorLike): ByteSearch {
  const buffer = native.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    byte: (byte, from) => (from < bytes.length ? buffer.indexOf(byte, from) : -1),
    ascii: (text, from) => (from < bytes.length ? buffer.indexOf(text, from, 'latin1') : -1),
  };
}

/** The same search on any platform; exported so that tests can compare the two. */
export function portableSearch(bytes: Uint8Array): ByteSearch {
  return {
    byte: (byte, from) => bytes.indexOf(byte, from),
    ascii: (text, from) => {
      const first = text.charCodeAt(0);
      for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
        if (startsWithAscii(bytes, at, text)) return at;
      }
      return -1;
    },
  };
}

/** True if the bytes at `at` are this ASCII text. */
export function startsWithAscii(bytes: Uint8Array, at: number, text: string): boolean {
  if (at + text.length > bytes.length) return false;
  for (let i = 0; i < text.length; i += 1) {
    if (bytes[at + i] !== text.charCodeAt(i)) return false;
  }
  return true;
}

/** Like {@link startsWithAscii}; `text` in lower case, the bytes in any. */
export function startsWithAsciiIgnoringCase(bytes: Uint8Array, at: number, text: string): boolean {
  if (at + text.length > bytes.length) return false;
  for (let i = 0; i < text.length; i += 1) {
    const byte = bytes[at + i] ?? 0;
    const lower = byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte;
    if (lower !== text.charCodeAt(i)) return false;
  }
  return true;
}

/** Names for `<`, `>` and so on, for code that reads bytes. */
export const Byte = {
  tab: 0x09,
  lineFeed: 0x0a,
  carriageReturn: 0x0d,
  space: 0x20,
  exclamation: 0x21,
  quote: 0x22,
  apostrophe: 0x27,
  slash: 0x2f,
  colon: 0x3a,
  less: 0x3c,
  equals: 0x3d,
  greater: 0x3e,
  question: 0x3f,
  bracketOpen: 0x5b,
  bracketClose: 0x5d,
  pipe: 0x7c,
} as const;

/** True for white space (XML 1.0 §2.3) or a form feed. */
export function isXmlSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09 || byte === 0x0c;
}

/** True if a tag's name ends before this byte; white space, controls and quotes end it too. */
export function isNameEnd(byte: number | undefined): boolean {
  if (byte === undefined || byte > Byte.greater) return false;
  return byte <= Byte.quote
    ? byte !== Byte.exclamation
    : byte >= Byte.less || byte === Byte.slash || byte === Byte.apostrophe;
}
