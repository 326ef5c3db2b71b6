import { decode } from '../bytes/decode';

/** The roles a byte may have in XML 1.0 markup, as flags. */
export const Kind = {
  /** Continues a name (Namespaces in XML: NCName, so no colon). */
  name: 1,
  /** Begins a name. */
  nameStart: 2,
  /** White space (§2.3). */
  space: 4,
} as const;

/** The kind of each byte; bytes from 0x80 on have none, see {@link wideNameEnd}. */
export const kinds: Uint8Array = kindsOfBytes();

function kindsOfBytes(): Uint8Array {
  const table = new Uint8Array(256);
  const set = (characters: string, kind: number): void => {
    for (let i = 0; i < characters.length; i += 1) table[characters.charCodeAt(i)] = kind;
  };
  set('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_', Kind.name | Kind.nameStart);
  set('0123456789-.', Kind.name);
  set(' \t\r\n', Kind.space);
  return table;
}

/** True if a name begins at `at`. */
export function beginsName(bytes: Uint8Array, at: number): boolean {
  const byte = bytes[at] ?? 0;
  if (byte < 0x80) return ((kinds[byte] ?? 0) & Kind.nameStart) !== 0;
  return wideNameStart.test(characterAt(bytes, at));
}

/** Returns where a name that includes `at` ends: at its colon, or after its last byte. */
export function nameEnd(bytes: Uint8Array, at: number): number {
  const table = kinds;
  let end = at;
  let byte = bytes[end] ?? 0;
  while (((table[byte] ?? 0) & 1) !== 0) {
    end += 1;
    byte = bytes[end] ?? 0;
  }
  return byte < 0x80 ? end : wideNameEnd(bytes, end);
}

/** Does the same for characters beyond ASCII, which are rare enough to be decoded. */
function wideNameEnd(bytes: Uint8Array, at: number): number {
  let end = at;
  while (end < bytes.length) {
    const byte = bytes[end] ?? 0;
    if (byte < 0x80) {
      if (((kinds[byte] ?? 0) & Kind.name) === 0) return end;
      end += 1;
    } else {
      if (!wideName.test(characterAt(bytes, end))) return end;
      end += lengthOfCharacter(byte);
    }
  }
  return Math.min(end, bytes.length);
}

/** XML 1.0 §2.3, NameStartChar and NameChar beyond ASCII. */
const starts =
  '\\u{c0}-\\u{d6}\\u{d8}-\\u{f6}\\u{f8}-\\u{2ff}\\u{370}-\\u{37d}\\u{37f}-\\u{1fff}' +
  '\\u{200c}-\\u{200d}\\u{2070}-\\u{218f}\\u{2c00}-\\u{2fef}\\u{3001}-\\u{d7ff}' +
  '\\u{f900}-\\u{fdcf}\\u{fdf0}-\\u{fffd}\\u{10000}-\\u{effff}';
const wideNameStart = new RegExp(`^[${starts}]$`, 'u');
const wideName = new RegExp(`^[${starts}\\u{b7}\\u{300}-\\u{36f}\\u{203f}-\\u{2040}]$`, 'u');

function characterAt(bytes: Uint8Array, at: number): string {
  const { text, invalidAt } = decode(bytes.subarray(at, at + lengthOfCharacter(bytes[at] ?? 0)));
  return invalidAt === null ? text : '';
}

function lengthOfCharacter(byte: number): number {
  return byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
}

/** True if two ranges of the same length hold the same bytes. */
export function isSame(bytes: Uint8Array, start: number, other: number, length: number): boolean {
  for (let i = 0; i < length; i += 1) {
    if (bytes[start + i] !== bytes[other + i]) return false;
  }
  return true;
}
