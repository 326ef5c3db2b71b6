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

/** An entry of a test archive in the tar format, a file by default. */
export interface TestTarEntry {
  name: string;
  content?: string | Uint8Array;
  type?: string;
  /** A size for the header that is not that of the content. */
  statedSize?: number;
  /** Writes the size in base 256, as for 8 GiB and more. */
  binarySize?: boolean;
}

/** Writes a tar archive (POSIX.1-2017 ustar). */
export function tarOf(entries: readonly TestTarEntry[], end: Uint8Array = new Uint8Array(1024)) {
  return join(...entries.flatMap(tarEntry), end);
}

function tarEntry(entry: TestTarEntry): Uint8Array[] {
  const content = bytesOf(entry.content ?? '');
  const size = entry.statedSize ?? content.length;
  const header = new Uint8Array(512);
  header.set(bytesOf(entry.name).subarray(0, 100));
  header.set(bytesOf('0000644'), 100);
  header.set(bytesOf(size.toString(8).padStart(11, '0')), 124);
  if (entry.binarySize) header.set([0x80, 0, 0, 0, ...u32(size, 0).reverse()], 124);
  header.set(bytesOf(entry.type ?? '0'), 156);
  header.set(bytesOf('ustar\u000000'), 257);
  header.fill(0x20, 148, 156);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.set(bytesOf(`${sum.toString(8).padStart(6, '0')}\0 `), 148);
  return [header, content, new Uint8Array((512 - (content.length % 512)) % 512)];
}

/** A pax record: its length, a key and a value. */
export function paxRecord(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`;
  const length = bytesOf(rest).length;
  const digits = String(length + String(length + 2).length).length;
  return `${length + digits}${rest}`;
}
