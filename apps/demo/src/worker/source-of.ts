import { type FileSource, type FilingSource, fileFromBlob } from '@cydkit/parser';
import type { Given } from './given';

/** What is told while the bytes of a source are read. */
export interface Watch {
  /** Aborted: the next read rejects, so that whoever reads stops at once. */
  signal: AbortSignal;
  /** So many bytes more were read; they are handed over when this is done. */
  onRead(bytes: number): Promise<void>;
  /** A file was read whole. */
  onWhole(file: string | null, bytes: Uint8Array): void;
}

/** What people gave, as the readers take it. */
export function sourceOf(given: Given, watch: Watch): FilingSource {
  if (given.kind === 'file') return watched(fileFromBlob(given.file), watch);
  const files = given.files.map(({ path, file }) => watched(fileFromBlob(file, path), watch));
  return { name: given.name, files };
}

function watched(file: FileSource, watch: Watch): FileSource {
  const { name, size } = file;
  return {
    name,
    size,
    async read(start, end) {
      watch.signal.throwIfAborted();
      const bytes = await file.read(start, end);
      await watch.onRead(bytes.length);
      if (start === 0 && bytes.length === size && size > 0) watch.onWhole(name, bytes);
      return bytes;
    },
  };
}
