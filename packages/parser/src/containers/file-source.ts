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

/** Returns a file source for bytes in memory. */
export function fileFromBytes(name: string | null, bytes: Uint8Array): FileSource {
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
