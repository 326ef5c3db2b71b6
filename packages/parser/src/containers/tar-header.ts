/** Tar archives are made of blocks of this many bytes. */
export const blockSize = 512;

/** What a header block states (POSIX.1-2017, pax, "ustar Interchange Format"). */
export interface TarHeader {
  name: string;
  /** Bytes of content that follow, before padding to whole blocks. */
  size: number;
  /** `0` is a file, `5` a directory, `x` and `L` describe the next entry. */
  type: string;
}

/** Reads a header block; `null` for a block whose checksum is wrong, as in any other file. */
export function readTarHeader(block: Uint8Array): TarHeader | null {
  if (block.length < blockSize) return null;
  const stated = octal(block, 148, 8);
  if (stated === null || stated !== checksum(block)) return null;
  const size = sizeOf(block);
  if (size === null) return null;
  const name = fieldText(block, 0, 100);
  const prefix = fieldText(block, 257, 6) === 'ustar' ? fieldText(block, 345, 155) : '';
  const type = fieldText(block, 156, 1);
  return { name: prefix === '' ? name : `${prefix}/${name}`, size, type: type === '' ? '0' : type };
}

/** The sum of all bytes, those of the checksum itself counted as spaces. */
function checksum(block: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < blockSize; at += 1) {
    sum += at >= 148 && at < 156 ? 0x20 : (block[at] ?? 0);
  }
  return sum;
}

/** Sizes of 8 GiB and more are binary: GNU tar sets the first bit. */
function sizeOf(block: Uint8Array): number | null {
  if ((block[124] ?? 0) < 0x80) return octal(block, 124, 12);
  let size = (block[124] ?? 0) & 0x7f;
  for (let at = 125; at < 136; at += 1) size = size * 256 + (block[at] ?? 0);
  return Number.isSafeInteger(size) ? size : null;
}

function octal(block: Uint8Array, at: number, length: number): number | null {
  const digits = fieldText(block, at, length).trim();
  return /^[0-7]{1,12}$/u.test(digits) ? Number.parseInt(digits, 8) : null;
}

/** Returns the text of a field, up to its first NUL. */
export function fieldText(block: Uint8Array, at: number, length: number): string {
  const field = block.subarray(at, at + length);
  const end = field.indexOf(0);
  return new TextDecoder().decode(end === -1 ? field : field.subarray(0, end));
}

/**
 * Reads what a pax header says about the next entry: records such as `26 path=a/long/name.htm\n`,
 * each preceded by its length in bytes.
 */
export function readPaxRecords(bytes: Uint8Array): Map<string, string> {
  const records = new Map<string, string>();
  const decoder = new TextDecoder();
  for (let at = 0; at < bytes.length; ) {
    const [, digits = '', key = ''] =
      /^(\d{1,9}) ([^=]{1,100})=/u.exec(decoder.decode(bytes.subarray(at, at + 120))) ?? [];
    const end = at + Number(digits);
    const start = at + digits.length + new TextEncoder().encode(key).length + 2;
    if (digits === '' || end > bytes.length || start >= end) break;
    records.set(key, decoder.decode(bytes.subarray(start, end - 1)));
    at = end;
  }
  return records;
}
