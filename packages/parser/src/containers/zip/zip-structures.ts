import type { LittleEndian } from '../file-pieces';

/** A file of a zip archive, as its directory or, failing that, its own header describes it. */
export interface ZipEntry {
  /** As written in the archive. */
  name: string;
  /** APPNOTE 4.4.5: 0 stored, 8 deflated. */
  method: number;
  encrypted: boolean;
  compressedSize: number;
  /** As stated, -1 where it is not stated. */
  size: number;
  /** CRC-32 of the data as stated, `null` where it is not stated. */
  crc: number | null;
  /** Where its local header stands in the file. */
  headerAt: number;
}

/** Signatures of the structures of an archive (APPNOTE 4.3). */
export const Signature = {
  localHeader: 0x04034b50,
  directoryHeader: 0x02014b50,
  dataDescriptor: 0x08074b50,
  directoryEnd: 0x06054b50,
  directoryEnd64: 0x06064b50,
  directoryEnd64Locator: 0x07064b50,
} as const;

/** Length of a local header without its name and extra field. */
export const localHeaderSize = 30;

/** General purpose bits (APPNOTE 4.4.4). */
export const Flag = { encrypted: 0x1, sizesFollow: 0x8 } as const;

/** What a field of 32 bits holds where the extra field has the value in 64. */
export const inExtraField = 0xffffffff;

/** Id of the extra field with the sizes of a large entry (APPNOTE 4.5.3). */
const zip64 = 1;

/**
 * The values of a header that may exceed 32 bits, in the order in which the extra field
 * `[start, end)` holds those of them that do.
 */
export function widen(
  header: LittleEndian,
  start: number,
  end: number,
  values: readonly number[],
): number[] {
  let at = start;
  while (at + 4 <= end && header.u16(at) !== zip64) at += 4 + header.u16(at + 2);
  if (at + 4 > end) return [...values];
  let next = at + 4;
  return values.map((value) => {
    if (value !== inExtraField) return value;
    next += 8;
    return header.u64(next - 8);
  });
}
