import { type FileHandle, open } from 'node:fs/promises';
import type { FileSource } from '@cydkit/parser';

/** The bytes of a range of an open file, fewer where it ends before. */
export async function readRange(
  handle: FileHandle,
  start: number,
  end: number,
): Promise<Uint8Array> {
  return await readInto(Buffer.allocUnsafe(Math.max(0, end - start)), handle, start);
}

/** Fills `bytes` from an offset of an open file; returns what there was. */
export async function readInto(
  bytes: Buffer,
  handle: FileHandle,
  start: number,
): Promise<Uint8Array> {
  let size = 0;
  while (size < bytes.length) {
    const { bytesRead } = await handle.read(bytes, size, bytes.length - size, start + size);
    if (bytesRead === 0) break;
    size += bytesRead;
  }
  return bytes.subarray(0, size);
}

/** A file of a folder: opened for each reading, as folders may have more than can be open at once. */
export function closedFile(path: string, name: string, size: number): FileSource {
  return {
    name,
    size,
    read: async (start, end) => {
      const handle = await open(path);
      try {
        return await readRange(handle, start, Math.min(end, size));
      } finally {
        await handle.close();
      }
    },
  };
}
