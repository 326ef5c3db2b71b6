import { decode } from '../../bytes/decode';
import { LittleEndian } from '../bytes';
import type { FileSource } from '../source';
import { findDirectory } from './directory-end';
import { Flag, Signature, type ZipEntry } from './entry';
import { widen } from './extra-field';

const headerSize = 46;

/** The longest header: three fields of at most 65,535 bytes follow. */
const maxHeaderSize = headerSize + 3 * 0xffff;

const windowSize = 2 ** 20;

export interface Directory {
  entries: ZipEntry[];
  /** Whether every entry that the archive states was found. */
  whole: boolean;
}

/**
 * The entries of the central directory, at most `limit` of them (APPNOTE 4.3.12). The directory is
 * read in windows, so that only the entries are ever in memory.
 */
export async function readDirectory(file: FileSource, limit: number): Promise<Directory> {
  const range = await findDirectory(file);
  if (range === null) return { entries: [], whole: false };
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
  return { entries, whole: entries.length === range.count };
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
  };
}
