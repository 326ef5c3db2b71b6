import type { Checksum } from '../checksum';

/** RFC 1952 §2.3: deflate, no name, no time, no system. */
export const gzipHeader: Uint8Array = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff);

export const gzipTrailerSize = 8;

/** CRC-32 and size of the data, four bytes each. */
export function gzipTrailer({ crc, size }: Checksum): Uint8Array {
  const trailer = new DataView(new ArrayBuffer(gzipTrailerSize));
  trailer.setUint32(0, crc, true);
  trailer.setUint32(4, size % 2 ** 32, true);
  return new Uint8Array(trailer.buffer);
}

export function readGzipTrailer(bytes: Uint8Array): Checksum {
  const trailer = new DataView(bytes.buffer, bytes.byteOffset, gzipTrailerSize);
  return { crc: trailer.getUint32(0, true), size: trailer.getUint32(4, true) };
}
