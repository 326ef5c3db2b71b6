import { type FileSource, type FilingSource, fileFromBlob } from '@cydkit/parser';
import { documentName, type Given } from './given';

/** Watches the bytes of a source being read. */
export interface Watch {
  /** Once aborted, the next read rejects, so that reading stops at once. */
  signal: AbortSignal;
  /** Called with the number of bytes read; the read ends when this is done. */
  onRead(bytes: number): Promise<void>;
  /** Called when a file was read as a whole. */
  onWhole(document: string | null, bytes: Uint8Array): void;
}

/** Turns what a user opens into a source for the readers. */
export function sourceOf(given: Given, watch: Watch): FilingSource {
  if (given.kind === 'file') return watched(fileFromBlob(given.file), watch);
  const files = given.files.map(({ path, file }) =>
    watched(fileFromBlob(file, path), watch, documentName(given, path)),
  );
  return { name: given.name, files };
}

function watched(file: FileSource, watch: Watch, document = file.name): FileSource {
  const { name, size } = file;
  return {
    name,
    size,
    async read(start, end) {
      watch.signal.throwIfAborted();
      const bytes = await file.read(start, end);
      await watch.onRead(bytes.length);
      if (start === 0 && bytes.length === size && size > 0) watch.onWhole(document, bytes);
      return bytes;
    },
  };
}

/**
 * The SHA-256 of files that were read as a whole, by name, in lower-case hex. Browsers compute it only
 * on secure pages; elsewhere there is none.
 */
export class Digests {
  readonly #byName = new Map<string | null, Promise<string>>();

  add(name: string | null, bytes: Uint8Array): void {
    if (typeof crypto.subtle === 'undefined' || isGzip(bytes)) return;
    // A copy, since memory shared between threads cannot be digested.
    const digest = crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
    this.#byName.set(name, digest.then(hex));
  }

  async of(name: string | null): Promise<string | null> {
    return (await this.#byName.get(name)) ?? null;
  }
}

/** The filing is the content of a gzip, not the file. Entries of a zip have names of their own. */
function isGzip([a, b]: Uint8Array): boolean {
  return a === 0x1f && b === 0x8b;
}

function hex(digest: ArrayBuffer): string {
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
