import type { ByteSearch } from '../bytes/search';
import type { Findings } from './findings';
import { type Kernel, layout, stretchLength } from './markup-kernel';

/** True for a character that XML allows (XML 1.0 §2.2, Char). */
export function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  return (
    code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code > 0xffff && code <= 0x10ffff)
  );
}

/** Finds characters that XML allows nowhere: control characters, U+FFFE and U+FFFF. */
export function checkCharacters(
  bytes: Uint8Array,
  search: ByteSearch,
  findings: Findings,
  kernel: Kernel | null,
): void {
  const check = (at: number): void => {
    const byte = bytes[at] ?? 0;
    if (byte < 0x20 && !isCharacter(byte)) {
      findings.add('markup-character', 'forbidden', at, at + 1);
    } else if (byte === 0xef && bytes[at + 1] === 0xbf && (bytes[at + 2] ?? 0) >= 0xbe) {
      // U+FFFE and U+FFFF are EF BF BE and EF BF BF in UTF-8.
      findings.add('markup-character', 'forbidden', at, at + 3);
    }
  };
  if (kernel) {
    findOdd(bytes, kernel, check);
    return;
  }
  checkControls(bytes, check);
  for (let at = search.byte(0xef, 0); at !== -1; at = search.byte(0xef, at + 1)) check(at);
}

/** Bytes examined together; a multiple of four words of four bytes. */
const block = 16;

/**
 * Examines sixteen bytes at a time, four in each number: a filing has few bytes below 0x20. A byte
 * of a word is below 0x20 if subtracting 0x20 from it borrows, which sets the highest bit.
 */
function checkControls(bytes: Uint8Array, checkOne: (at: number) => void): void {
  const { buffer, byteOffset, length } = bytes;
  const head = Math.min((4 - (byteOffset % 4)) % 4, length);
  const words = new Int32Array(buffer, byteOffset + head, (length - head) >> 2);
  const blocks = Math.floor((length - head) / block);
  const check = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) {
      if ((bytes[at] ?? 0) < 0x20) checkOne(at);
    }
  };
  check(0, head);
  for (let i = 0; i < blocks; i += 1) {
    const a = words[4 * i] ?? 0;
    const b = words[4 * i + 1] ?? 0;
    const c = words[4 * i + 2] ?? 0;
    const d = words[4 * i + 3] ?? 0;
    const below =
      ((a - 0x20202020) & ~a) |
      ((b - 0x20202020) & ~b) |
      ((c - 0x20202020) & ~c) |
      ((d - 0x20202020) & ~d);
    if ((below & 0x80808080) !== 0) check(head + block * i, head + block * (i + 1));
  }
  check(head + block * blocks, length);
}

/** Calls `check` for each byte that may begin a character that XML does not allow. */
function findOdd(bytes: Uint8Array, kernel: Kernel, check: (at: number) => void): void {
  const memory = new Uint8Array(kernel.memory.buffer);
  for (let start = 0; start < bytes.length; start += stretchLength) {
    // One byte more, as two belong together; sixteen are examined after the end.
    const copied = bytes.subarray(start, start + stretchLength + 1);
    memory.set(copied, layout.stretch);
    const end = layout.stretch + Math.min(stretchLength, copied.length);
    memory.fill(0x20, layout.stretch + copied.length, layout.stretch + copied.length + 32);
    for (let at = kernel.findOdd(layout.stretch, end); at < end; at = kernel.findOdd(at + 1, end)) {
      check(start + at - layout.stretch);
    }
  }
}
