import { decode } from '../../bytes/decode';
import { searchIn } from '../../bytes/search';
import type { FileSource } from '../file-source';
import {
  Flag,
  LittleEndian,
  localHeaderSize,
  Signature,
  widen,
  type ZipEntry,
} from './zip-structures';

const windowSize = 2 ** 20;

/**
 * Finds at most `limit` entries of an archive without a directory, such as an incomplete download,
 * by following the local headers (APPNOTE 4.3.7).
 */
export async function readLocalHeaders(file: FileSource, limit: number): Promise<ZipEntry[]> {
  const entries: ZipEntry[] = [];
  for (let at = 0; entries.length < limit; ) {
    const head = new LittleEndian(await file.read(at, at + localHeaderSize + 2 * 0xffff));
    if (head.length < localHeaderSize || head.u32(0) !== Signature.localHeader) break;
    const { entry, dataAt, sizesFollow } = readEntry(head, at);
    if (sizesFollow) entry.compressedSize = (await findDataEnd(file, dataAt)) - dataAt;
    entries.push(entry);
    at = dataAt + entry.compressedSize;
    if (sizesFollow) at = await skipDescriptor(file, at);
  }
  return entries;
}

function readEntry(head: LittleEndian, at: number) {
  const flags = head.u16(6);
  const nameEnd = localHeaderSize + head.u16(26);
  const dataAt = nameEnd + head.u16(28);
  const [size = 0, compressedSize = 0] = widen(head, nameEnd, dataAt, [head.u32(22), head.u32(18)]);
  const sizesFollow = (flags & Flag.sizesFollow) !== 0 && compressedSize === 0;
  const entry: ZipEntry = {
    name: decode(head.bytes.subarray(localHeaderSize, nameEnd)).text,
    method: head.u16(8),
    encrypted: (flags & Flag.encrypted) !== 0,
    compressedSize,
    size: sizesFollow ? -1 : size,
    crc: sizesFollow ? null : head.u32(14),
    headerAt: at,
    roomEnd: Number.POSITIVE_INFINITY,
  };
  return { entry, dataAt: at + dataAt, sizesFollow };
}

/**
 * Finds the end of an entry's data if its sizes follow the data: at the descriptor that states this
 * distance (APPNOTE 4.3.9), or else at the end of the file.
 */
async function findDataEnd(file: FileSource, dataAt: number): Promise<number> {
  for (let at = dataAt; at < file.size; at += windowSize) {
    // Windows overlap by the size of a descriptor, so that none is missed between two.
    const window = new LittleEndian(await file.read(at, at + windowSize + 24));
    const { ascii } = searchIn(window.bytes);
    for (let hit = ascii('PK\x07\x08', 0); hit !== -1; hit = ascii('PK\x07\x08', hit + 1)) {
      const distance = at + hit - dataAt;
      if (window.u32(hit + 8) === distance || window.u64(hit + 8) === distance) return at + hit;
    }
  }
  return file.size;
}

/** Skips a descriptor: another header follows it after 16 bytes, or after 24 with 64-bit sizes. */
async function skipDescriptor(file: FileSource, at: number): Promise<number> {
  const window = new LittleEndian(await file.read(at, at + 28));
  if (window.u32(0) !== Signature.dataDescriptor) return at;
  return (window.u32(24) & 0xffff) === 0x4b50 ? at + 24 : at + 16;
}
