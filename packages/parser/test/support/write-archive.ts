import { deflateSync } from 'fflate';
import { Checksummer } from '../../src/containers/checksum';

/** An entry of an archive made for a test. */
export interface TestEntry {
  name: string;
  content: string | Uint8Array;
  /** 8 (deflate) unless told otherwise. */
  method?: number;
  /** General purpose bits; 8 writes the sizes behind the data. */
  flags?: number;
  /** What the headers state as the decompressed size, where it is a lie. */
  statedSize?: number;
  /** What the headers state as the CRC-32, where it is a lie. */
  statedCrc?: number;
  /** Writes sizes and offset of 64 bits. */
  zip64?: boolean;
}

export function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

export function join(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** A zip archive as APPNOTE 4.3 has it, with the liberties that the entries ask for. */
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
