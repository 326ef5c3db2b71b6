import type { FileSource } from '../file-source';
import { LittleEndian, localHeaderSize, Signature, type ZipEntry } from './zip-structures';

/** Entries that share no bytes, and how many were left out for that. */
interface Separated {
  entries: ZipEntry[];
  /** Entries whose local header is also that of another one, which was kept. */
  leftOut: ZipEntry[];
}

/**
 * Lets no byte of an archive be data of two entries: kilobytes could name the same gigabyte a thousand
 * times. Of entries with the same local header, the first one is kept. Data that reaches into the next
 * local header, or into the directory at `directoryAt`, ends there (`ZipEntry.roomEnd`).
 */
export async function shareNoBytes(
  file: FileSource,
  entries: readonly ZipEntry[],
  directoryAt: number,
): Promise<Separated> {
  const kept = new Map<number, ZipEntry>();
  const leftOut: ZipEntry[] = [];
  for (const entry of entries) {
    if (kept.has(entry.headerAt)) leftOut.push(entry);
    else kept.set(entry.headerAt, entry);
  }
  const backwards = [...kept.values()].sort((a, b) => b.headerAt - a.headerAt);
  if (setRoom(backwards, directoryAt, () => true)) {
    // They overlap, or an offset is wrong: one that leads to no header ends no data.
    const headers = new Set<ZipEntry>();
    for (const entry of backwards) if (await hasHeader(file, entry)) headers.add(entry);
    setRoom(backwards, directoryAt, (entry) => headers.has(entry));
  }
  return { entries: [...kept.values()], leftOut };
}

/** Sets where the data of entries ends at the latest; returns whether any is longer. */
function setRoom(
  backwards: readonly ZipEntry[],
  directoryAt: number,
  endsOthers: (entry: ZipEntry) => boolean,
): boolean {
  let roomEnd = Number.POSITIVE_INFINITY;
  let overlaps = false;
  for (const entry of backwards) {
    const { headerAt, compressedSize } = entry;
    if (headerAt < directoryAt) roomEnd = Math.min(roomEnd, directoryAt);
    entry.roomEnd = roomEnd;
    overlaps ||= headerAt + localHeaderSize + compressedSize > roomEnd;
    if (endsOthers(entry)) roomEnd = headerAt;
  }
  return overlaps;
}

async function hasHeader(file: FileSource, { headerAt }: ZipEntry): Promise<boolean> {
  const bytes = await file.read(headerAt, headerAt + 4);
  return new LittleEndian(bytes).u32(0) === Signature.localHeader;
}
