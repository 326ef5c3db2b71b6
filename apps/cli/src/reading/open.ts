import { closeSync, fstatSync, openSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type FilingSource, type FolderSource, fileFromBytes } from '@cydkit/parser';
import type { InputSource } from '../inputs/source';
import { withDigest } from './digest';
import { closedFile, readInto, readRange } from './file';
import { giveBack, takeMemory } from './memory';

/** An input that is open for reading. */
export interface OpenInput {
  source: FilingSource;
  /** Lower-case hex SHA-256 of the document that was read, `null` unless the input is just that. */
  sha256(): string | null;
  close(): Promise<void>;
}

/** Opens an input. Only what is no regular file, such as a pipe, is read into memory at once. */
export async function openInput(
  { name, path, files }: InputSource,
  readStdin: () => Promise<Uint8Array>,
): Promise<OpenInput> {
  if (path === null) return inMemory(name, await readStdin());
  if (files !== undefined) return openFolder(name, path, files);

  const fd = openSync(path, 'r');
  const { size } = fstatSync(fd);
  if (size === 0) {
    closeSync(fd);
    return inMemory(name, await readFile(path));
  }
  let whole: Buffer | null = null;
  const { file, sha256 } = withDigest({
    name,
    size,
    read: async (start, end) => {
      if (start > 0 || end < size || whole) return readRange(fd, start, Math.min(end, size));
      whole = takeMemory(size);
      return readInto(whole, fd, 0);
    },
  });
  const close = async () => {
    // A filing has nothing of the bytes that it was read from.
    if (whole) giveBack(whole);
    closeSync(fd);
  };
  return { source: file, sha256, close };
}

function inMemory(name: string, bytes: Uint8Array): OpenInput {
  const { file, sha256 } = withDigest(fileFromBytes(name, bytes));
  return { source: file, sha256, close: async () => {} };
}

function openFolder(name: string, path: string, files: readonly string[]): OpenInput {
  const folder: FolderSource = {
    name,
    files: files.map((file) => closedFile(join(path, file), file, statSync(join(path, file)).size)),
  };
  return { source: folder, sha256: () => null, close: async () => {} };
}
