import { closeSync, openSync, readSync } from 'node:fs';
import type { FileSource } from '@cydkit/parser';

// Files are read synchronously. There is nothing else to do in the meantime, and handing a reading
// over to another thread and back takes about as long as the reading, where the file is in memory.

/** The bytes of a range of an open file, fewer where it ends before. */
export function readRange(fd: number, start: number, end: number): Uint8Array {
  return readInto(Buffer.allocUnsafe(Math.max(0, end - start)), fd, start);
}

/** Fills `bytes` from an offset of an open file; returns what there was. */
export function readInto(bytes: Buffer, fd: number, start: number): Uint8Array {
  let size = 0;
  while (size < bytes.length) {
    const read = readSync(fd, bytes, size, bytes.length - size, start + size);
    if (read === 0) break;
    size += read;
  }
  return bytes.subarray(0, size);
}

/** A file of a folder: opened for each reading, as folders may have more than can be open at once. */
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
