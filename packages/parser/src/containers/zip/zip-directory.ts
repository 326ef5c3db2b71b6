import { decode } from '../../bytes/decode';
import type { FileSource } from '../file-source';
import { Flag, LittleEndian, Signature, widen, type ZipEntry } from './zip-structures';

const headerSize = 46;

/** The longest header: it is followed by three fields of at most 65,535 bytes each. */
const maxHeaderSize = headerSize + 3 * 0xffff;

const windowSize = 2 ** 20;

interface Directory {
  entries: ZipEntry[];
  /** Offset of the directory. */
  start: number;
  /** True if as many entries were found as the archive states. */
  whole: boolean;
}

/**
 * Reads at most `limit` entries of the central directory (APPNOTE 4.3.12). The directory is read in
 * windows, so that memory holds only the entries.
 */
export async function readDirectory(file: FileSource, limit: number): Promise<Directory> {
  const range = await findDirectory(file);
  if (range === null) return { entries: [], start: file.size, whole: false };
  const entries: ZipEntry[] = [];
  let windowAt = range.start;
  let window = new LittleEndian(new Uint8Array(0));
  for (let at = range.start; at < range.end && entries.length < limit; ) {
    if (at + maxHeaderSize > windowAt + window.length && windowAt + window.length < range.end) {
      windowAt = at;
      window = new LittleEndian(await file.read(at, Math.min(at + windowSize, range.end)));
    }
    const header = at - windowAt;
    if (window.u32(header) !== Signature.directoryHeader) break;
    entries.push(readEntry(window, header, range.prefix));
    at += entrySize(window, header);
  }
  return { entries, start: range.start, whole: entries.length === range.count };
}

function entrySize(header: LittleEndian, at: number): number {
  return headerSize + header.u16(at + 28) + header.u16(at + 30) + header.u16(at + 32);
}

function readEntry(header: LittleEndian, at: number, prefix: number): ZipEntry {
  const nameEnd = at + headerSize + header.u16(at + 28);
  const [size = 0, compressedSize = 0, offset = 0] = widen(
    header,
    nameEnd,
    nameEnd + header.u16(at + 30),
    [header.u32(at + 24), header.u32(at + 20), header.u32(at + 42)],
  );
  return {
    name: decode(header.bytes.subarray(at + headerSize, nameEnd)).text,
    method: header.u16(at + 10),
    encrypted: (header.u16(at + 8) & Flag.encrypted) !== 0,
    compressedSize,
    size,
    crc: header.u32(at + 16),
    headerAt: offset + prefix,
    roomEnd: Number.POSITIVE_INFINITY,
  };
}

const endSize = 22;
const locatorSize = 20;
const maxComment = 0xffff;

/** Where the central directory is, and how many entries the archive states. */
interface DirectoryRange {
  start: number;
  end: number;
  count: number;
  /** Bytes before the archive (a self-extracting program), which offsets do not include. */
  prefix: number;
}

/** Finds the central directory from the record at the end of the file; `null` if there is none. */
async function findDirectory(file: FileSource): Promise<DirectoryRange | null> {
  const tailAt = Math.max(0, file.size - endSize - maxComment - locatorSize);
  const tail = new LittleEndian(await file.read(tailAt, file.size));
  const at = findEnd(tail);
  if (at === -1) return null;
  const size = tail.u32(at + 12);
  const offset = tail.u32(at + 16);
  const range = rangeAt(tailAt + at, offset, size, tail.u16(at + 10));
  const locator = at - locatorSize;
  if (locator < 0 || tail.u32(locator) !== Signature.directoryEnd64Locator) return range;
  return (await findDirectory64(file, tail.u64(locator + 8), tailAt + locator)) ?? range;
}

/** Finds the last record whose comment ends within the file; comments may contain the signature. */
function findEnd(tail: LittleEndian): number {
  for (let at = tail.length - endSize; at >= 0; at -= 1) {
    if (tail.u32(at) !== Signature.directoryEnd) continue;
    if (at + endSize + tail.u16(at + 20) <= tail.length) return at;
  }
  return -1;
}

/** Reads the directory's range with 64-bit sizes (APPNOTE 4.3.14). */
async function findDirectory64(
  file: FileSource,
  offset: number,
  end: number,
): Promise<DirectoryRange | null> {
  const record = new LittleEndian(await file.read(offset, offset + 56));
  if (record.u32(0) !== Signature.directoryEnd64) return null;
  return rangeAt(Math.min(offset, end), record.u64(48), record.u64(40), record.u64(32));
}

function rangeAt(end: number, offset: number, size: number, count: number): DirectoryRange {
  const start = Math.max(0, end - size);
  return { start, end, count, prefix: Math.max(0, start - offset) };
}
