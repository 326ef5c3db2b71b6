import { decode } from '../bytes/decode';

/** What a byte may be in the markup of XML 1.0; a set of flags. */
export const Kind = {
  /** Goes on with a name (Namespaces in XML: NCName, so no colon). */
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
    for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = kind;
  };
  set('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_', Kind.name | Kind.nameStart);
  set('0123456789-.', Kind.name);
  set(' \t\r\n', Kind.space);
  return table;
}

/** Whether a name begins here. */
export function beginsName(bytes: Uint8Array, at: number): boolean {
  const byte = bytes[at] ?? 0;
  if (byte < 0x80) return ((kinds[byte] ?? 0) & Kind.nameStart) !== 0;
  return wideNameStart.test(characterAt(bytes, at));
}

/** Where the name that goes on at `at` ends: at its colon, or behind it. */
export function nameEnd(bytes: Uint8Array, at: number): number {
  const table = kinds;
  let end = at;
  let byte = bytes[end] ?? 0;
  while (((table[byte] ?? 0) & 1) !== 0) byte = bytes[++end] ?? 0;
  return byte < 0x80 ? end : wideNameEnd(bytes, end);
}

/** The same of a name with characters beyond ASCII, which are rare enough to be decoded. */
function wideNameEnd(bytes: Uint8Array, at: number): number {
  let end = at;
  while (end < bytes.length) {
    const byte = bytes[end] ?? 0;
    if (byte < 0x80) {
      if (((kinds[byte] ?? 0) & Kind.name) === 0) return end;
      end++;
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
  const { text, valid } = decode(bytes.subarray(at, at + lengthOfCharacter(bytes[at] ?? 0)));
  return valid ? text : '';
}

function lengthOfCharacter(byte: number): number {
  return byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
}

/** Whether two ranges hold the same bytes. */
export function isSame(
  bytes: Uint8Array,
  start: number,
  end: number,
  otherStart: number,
  otherEnd: number,
): boolean {
  if (end - start !== otherEnd - otherStart) return false;
  for (let i = 0; i < end - start; i++) {
    if (bytes[start + i] !== bytes[otherStart + i]) return false;
  }
  return true;
}
