import { blockSize, fieldText, readPaxRecords, readTarHeader, type TarHeader } from '../tar-header';
import { BlockReader } from './block-reader';

/** A file of a tar archive. */
export interface TarEntry {
  name: string;
  /** `0` for a file; links, devices and the like have no content. */
  type: string;
  /** The content, or what is there of it; `null` if it is larger than the limit. */
  content: Uint8Array | null;
  /** True if the archive ends within the content. */
  isCut: boolean;
}

/** Longer than any path; a longer name is not believed. */
const maxNameBytes = 2 ** 16;

/**
 * Reads a tar archive from its first byte to its last, so that a compressed one is decompressed once.
 * Memory holds one entry, of at most `limit` bytes. After a damaged header, reading goes on at the
 * next block that is one.
 *
 * @returns true if all headers are sound and the archive ends as archives do
 */
export async function* readTarEntries(
  pieces: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<TarEntry, boolean, void> {
  const reader = new BlockReader(pieces);
  let isSound = true;
  let described: Described = {};
  try {
    for (;;) {
      const block = await reader.take(blockSize);
      if (block.length < blockSize) return false;
      // Two empty blocks end an archive; writers and readers agree that one does.
      if (block.every((byte) => byte === 0)) {
        // Only at its end does compressed data show whether it is whole.
        await reader.skip(Number.POSITIVE_INFINITY);
        return isSound;
      }
      const header = readTarHeader(block);
      if (header === null) {
        isSound = false;
        continue;
      }
      const { name, type, size } = { ...header, ...described };
      described = {};
      if (type === 'x' || type === 'L') {
        const content = await takeContent(reader, size, maxNameBytes);
        if (content !== null)
          described =
            type === 'x' ? paxOf(content) : { name: fieldText(content, 0, content.length) };
      } else if (type === '0' || type === '7') {
        const content = await takeContent(reader, size, limit);
        yield { name, type: '0', content, isCut: content !== null && content.length < size };
      } else {
        await takeContent(reader, size, 0);
        if (!silentTypes.has(type)) yield { name, type, content: null, isCut: false };
      }
    }
  } finally {
    await reader.close();
  }
}

/** Directories, long names of links, and headers that describe the archive. */
const silentTypes: ReadonlySet<string> = new Set(['5', 'K', 'g', 'V']);

/** What an entry says about the next one. */
type Described = Partial<Pick<TarHeader, 'name' | 'size'>>;

function paxOf(content: Uint8Array): Described {
  const records = readPaxRecords(content);
  const name = records.get('path');
  const size = Number(records.get('size') ?? Number.NaN);
  return { ...(name && { name }), ...(Number.isSafeInteger(size) && size >= 0 && { size }) };
}

/** Takes the content of an entry and its padding; `null` for more than `limit` bytes. */
async function takeContent(
  reader: BlockReader,
  size: number,
  limit: number,
): Promise<Uint8Array | null> {
  const padding = (blockSize - (size % blockSize)) % blockSize;
  if (size > limit) {
    await reader.skip(size + padding);
    return null;
  }
  const content = await reader.take(size);
  await reader.skip(padding);
  return content;
}
