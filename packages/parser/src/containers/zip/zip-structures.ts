/** A file of a zip archive, as described by its directory or, without one, by its own header. */
export interface ZipEntry {
  /** As written in the archive. */
  name: string;
  /** APPNOTE 4.4.5: 0 stored, 8 deflated. */
  method: number;
  encrypted: boolean;
  compressedSize: number;
  /** As stated; -1 if it is not. */
  size: number;
  /** CRC-32 of the data as stated; `null` if it is not. */
  crc: number | null;
  /** Offset of its local header in the file. */
  headerAt: number;
  /** Where its data ends at the latest: at the next local header, or the directory. */
  roomEnd: number;
}

/** Signatures of an archive's structures (APPNOTE 4.3). */
export const Signature = {
  localHeader: 0x04034b50,
  directoryHeader: 0x02014b50,
  dataDescriptor: 0x08074b50,
  directoryEnd: 0x06054b50,
  directoryEnd64: 0x06064b50,
  directoryEnd64Locator: 0x07064b50,
} as const;

/** Size of a local header without its name and extra field. */
export const localHeaderSize = 30;

/** General purpose bits (APPNOTE 4.4.4). */
export const Flag = { encrypted: 0x1, sizesFollow: 0x8 } as const;

/** The value of a 32-bit field whose actual value is in the extra field, in 64 bits. */
const inExtraField = 0xffffffff;

/** Id of the extra field for the sizes of a large entry (APPNOTE 4.5.3). */
const zip64 = 1;

/**
 * Replaces the values of a header that exceed 32 bits by those in its extra field `[start, end)`.
 * `values` are in the order in which the extra field lists them.
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

/** Reads the little-endian numbers of a structure; bytes beyond its end read as 0. */
export class LittleEndian {
  readonly #view: DataView;

  constructor(readonly bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number {
    return this.bytes.length;
  }

  u16(at: number): number {
    return at + 2 <= this.length ? this.#view.getUint16(at, true) : 0;
  }

  u32(at: number): number {
    return at + 4 <= this.length ? this.#view.getUint32(at, true) : 0;
  }

  /** Exact up to 2^53; no real size is larger. */
  u64(at: number): number {
    return this.u32(at) + this.u32(at + 4) * 2 ** 32;
  }
}
