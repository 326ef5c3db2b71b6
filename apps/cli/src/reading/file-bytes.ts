import { closeSync, openSync, readSync } from 'node:fs';
import type { FileSource } from '@cydkit/parser';

// Files are read synchronously. There is nothing else to do meanwhile, and handing a read over to
// another thread and back takes about as long as the read itself, if the file is in memory.

/** Reads a range of an open file; less than asked for if the file ends first. */
export function readRange(fd: number, start: number, end: number): Uint8Array {
  return readInto(Buffer.allocUnsafe(Math.max(0, end - start)), fd, start);
}

/** Fills `bytes` from an offset of an open file, and returns the part that was filled. */
export function readInto(bytes: Buffer, fd: number, start: number): Uint8Array {
  let size = 0;
  while (size < bytes.length) {
    const read = readSync(fd, bytes, size, bytes.length - size, start + size);
    if (read === 0) break;
    size += read;
  }
  return bytes.subarray(0, size);
}

/** Returns a file that is opened for each read, since a folder may have more than can be open at once. */
export function closedFile(path: string, name: string, size: number): FileSource {
  return {
    name,
    size,
    read: async (start, end) => {
      const fd = openSync(path, 'r');
      try {
        return readRange(fd, start, Math.min(end, size));
      } finally {
        closeSync(fd);
      }
    },
  };
}

/** Enough for a few ordinary filings. Larger ones are rare, and their memory is not kept. */
const maxKept = 2;
const maxSize = 8_000_000;

const kept: Buffer[] = [];

/**
 * Returns memory of this size, reused if possible: the system takes longer to find and clear fresh
 * memory for a document than to read the document into it.
 */
export function takeMemory(size: number): Buffer {
  const found = kept.findIndex((memory) => memory.length >= size);
  if (found !== -1) return kept.splice(found, 1)[0]?.subarray(0, size) ?? Buffer.alloc(size);
  // A little more than asked for, so that it serves other documents, too.
  const room = size > maxSize ? size : Math.min(maxSize, Math.ceil(size / 2 ** 20) * 2 ** 20);
  return Buffer.from(new ArrayBuffer(room), 0, size);
}

/** Takes back memory that is no longer in use. */
export function giveBack(memory: Buffer): void {
  const { buffer } = memory;
  if (!(buffer instanceof ArrayBuffer) || buffer.byteLength > maxSize) return;
  kept.push(Buffer.from(buffer));
  if (kept.length > maxKept) {
    kept.sort((a, b) => b.length - a.length);
    kept.pop();
  }
}
