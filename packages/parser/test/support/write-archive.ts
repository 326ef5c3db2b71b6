import { deflateSync } from 'fflate';
import { Checksummer } from '../../src/containers/decompress/checksum';
import { bytesOf, join } from './bytes';

/** An entry of a test archive. */
export interface TestEntry {
  name: string;
  content: string | Uint8Array;
  /** 8 (deflate) by default. */
  method?: number;
  /** General purpose bits; 8 writes the sizes after the data. */
  flags?: number;
  /** A wrong decompressed size for the headers. */
  statedSize?: number;
  /** A wrong CRC-32 for the headers. */
  statedCrc?: number;
  /** Writes 64-bit sizes and offsets. */
  zip64?: boolean;
}

/** Writes a zip archive (APPNOTE 4.3), with the flaws that the entries ask for. */
export function zipOf(
  entries: readonly TestEntry[],
  comment: string | Uint8Array = '',
): Uint8Array {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { method = 8, flags = 0, zip64 = false } = entry;
    const name = bytesOf(entry.name);
    const content = bytesOf(entry.content);
    const data = method === 8 ? deflateSync(content) : content;
    const size = entry.statedSize ?? content.length;
    const crc = entry.statedCrc ?? crcOf(content);
    const follow = (flags & 8) !== 0;
    const extra = zip64 ? join(u16(1, 24), u64(size, data.length, offset)) : new Uint8Array(0);
    const sizes = zip64 ? [0xffffffff, 0xffffffff] : [data.length, size];
    const head = (later: boolean, ...stated: number[]) =>
      join(u16(20, flags, method, 0, 0), u32(...(later ? [0, 0, 0] : [crc, ...stated])));
    const local = join(
      u32(0x04034b50),
      head(follow, ...sizes),
      u16(name.length, extra.length),
      name,
      extra,
      data,
      follow ? u32(0x08074b50, crc, data.length, size) : new Uint8Array(0),
    );
    directory.push(
      u32(0x02014b50),
      u16(20),
      head(false, ...sizes),
      u16(name.length, extra.length, 0, 0, 0),
      u32(0, zip64 ? 0xffffffff : offset),
      name,
      extra,
    );
    files.push(local);
    offset += local.length;
  }
  const central = join(...directory);
  const count = entries.length;
  const tail = bytesOf(comment);
  const end = [u32(0x06054b50), u16(0, 0, count, count), u32(central.length, offset)];
  return join(...files, central, ...end, u16(tail.length), tail);
}

function crcOf(content: Uint8Array): number {
  const sum = new Checksummer();
  sum.add(content);
  return sum.crc;
}

function u16(...values: readonly number[]): Uint8Array {
  return Uint8Array.from(values.flatMap((value) => [value & 0xff, (value >> 8) & 0xff]));
}

function u32(...values: readonly number[]): Uint8Array {
  return join(...values.map((value) => u16(value & 0xffff, value >>> 16)));
}

function u64(...values: readonly number[]): Uint8Array {
  return join(...values.map((value) => u32(value, 0)));
}
