import { bytesOf, type Content, isContent } from '../content';
import { inWords } from '../expected';

/** Random access to a file, wherever it is: bytes in memory, a browser's Blob, a file handle. */
export interface FileSource {
  /** Shown in locations; `null` for unnamed bytes. In a folder, the path relative to it. */
  name: string | null;
  /** In bytes. */
  size: number;
  /**
   * Reads the bytes of the half-open range `[start, end)`, fewer if the file ends earlier. May
   * reject if the medium fails; the caller who iterates over the filings gets the rejection.
   */
  read(start: number, end: number): Promise<Uint8Array>;
}

/** A folder: its files, named by their paths in it, with forward slashes. */
export interface FolderSource {
  name: string | null;
  files: readonly FileSource[];
}

/** What filings are read from: a document, an archive, a data set, or a folder of any of these. */
export type FilingSource = FileSource | FolderSource;

/** Returns a file source for a document in memory. @throws TypeError if it is neither bytes nor text */
export function fileFromBytes(name: string | null, content: Content): FileSource {
  if (!isContent(content)) {
    throw new TypeError(`Expected a name or null, then bytes or text; found ${inWords(content)}`);
  }
  const bytes = bytesOf(content);
  return {
    name,
    size: bytes.length,
    read: async (start, end) => bytes.subarray(start, Math.max(start, end)),
  };
}

/**
 * Returns a file source for a browser's file. It is read in parts, and as a whole only if a reader
 * needs that. Without `name`, the file's own name is used.
 */
export function fileFromBlob(blob: Blob, name: string | null = nameOf(blob)): FileSource {
  return {
    name,
    size: blob.size,
    read: async (start, end) => new Uint8Array(await blob.slice(start, end).arrayBuffer()),
  };
}

function nameOf(blob: Blob): string | null {
  return 'name' in blob && typeof blob.name === 'string' ? blob.name : null;
}

/** True for a folder, false for a single file. */
export function isFolder(source: FilingSource): source is FolderSource {
  return 'files' in source;
}

/** Checks the argument of a function that reads a file or a folder. @throws TypeError */
export function expectSource(value: unknown): void {
  const isObject = typeof value === 'object' && value !== null;
  if (isObject && 'files' in value && Array.isArray(value.files)) {
    for (const file of value.files) expectFile(file);
    return;
  }
  expectFile(value);
}

function expectFile(value: unknown): void {
  const isObject = typeof value === 'object' && value !== null;
  if (isObject && 'read' in value && typeof value.read === 'function' && 'size' in value) return;
  throw new TypeError(
    `Expected a file or a folder, as fileFromBytes, fileFromBlob, or openFile of @cydkit/parser/node return it; found ${inWords(value)}`,
  );
}
