import { LittleEndian } from '../bytes';
import type { FileSource } from '../source';
import { Signature } from './entry';

const endSize = 22;
const locatorSize = 20;
const maxComment = 0xffff;

/** Where the central directory stands, and how many entries it states. */
export interface DirectoryRange {
  start: number;
  end: number;
  count: number;
  /** What stands before the archive (a self-extracting program); offsets do not count it. */
  prefix: number;
}

/** Finds the central directory by the record at the end of the file; `null` where there is none. */
export async function findDirectory(file: FileSource): Promise<DirectoryRange | null> {
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

/** The last record whose comment ends within the file: a comment may hold the signature, too. */
function findEnd(tail: LittleEndian): number {
  for (let at = tail.length - endSize; at >= 0; at--) {
    if (tail.u32(at) !== Signature.directoryEnd) continue;
    if (at + endSize + tail.u16(at + 20) <= tail.length) return at;
  }
  return -1;
}

/** APPNOTE 4.3.14 */
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
