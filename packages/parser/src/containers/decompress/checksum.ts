/** What an archive states about the decompressed data. */
export interface Checksum {
  /** CRC-32 (RFC 1952 §8). */
  crc: number;
  size: number;
}

/** Computes the CRC-32 and the size of data that arrives piece by piece. */
export class Checksummer {
  crc = 0;
  size = 0;

  add(data: Uint8Array): void {
    this.crc = continueCrc(this.crc, data);
    this.size += data.length;
  }

  reset(): void {
    this.crc = 0;
    this.size = 0;
  }

  /** Compares sizes modulo 2^32, as gzip states them. */
  fits({ crc, size }: Checksum): boolean {
    return this.crc === crc && this.size % 2 ** 32 === size % 2 ** 32;
  }
}

let table: Uint32Array | undefined;

function continueCrc(crc: number, data: Uint8Array): number {
  table ??= crcTable();
  let rest = ~crc;
  for (let i = 0; i < data.length; i += 1) {
    rest = (table[(rest ^ (data[i] ?? 0)) & 0xff] ?? 0) ^ (rest >>> 8);
  }
  return ~rest >>> 0;
}

/** The remainder of each byte divided by the standard's polynomial, bits reversed. */
function crcTable(): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    let rest = byte;
    for (let bit = 0; bit < 8; bit += 1)
      rest = (rest & 1) === 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
    return rest;
  });
}

/** RFC 1952 §2.3: deflate, no name, no time, no system. */
export const gzipHeader: Uint8Array = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff);

/** The bytes of a gzip trailer: four for the CRC-32, four for the size. */
export const gzipTrailerSize = 8;

/** Writes the CRC-32 and the size of the data, four bytes each. */
export function gzipTrailer({ crc, size }: Checksum): Uint8Array {
  const trailer = new DataView(new ArrayBuffer(gzipTrailerSize));
  trailer.setUint32(0, crc, true);
  trailer.setUint32(4, size % 2 ** 32, true);
  return new Uint8Array(trailer.buffer);
}

/** Reads a trailer, as {@link gzipTrailer} writes it. */
export function readGzipTrailer(bytes: Uint8Array): Checksum {
  const trailer = new DataView(bytes.buffer, bytes.byteOffset, gzipTrailerSize);
  return { crc: trailer.getUint32(0, true), size: trailer.getUint32(4, true) };
}
