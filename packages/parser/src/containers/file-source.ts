/** Random access to a file, wherever it is: bytes in memory, a Blob of the browser, a file handle. */
export interface FileSource {
  /** Shown in locations; `null` for unnamed bytes. In a folder, the path relative to it. */
  name: string | null;
  /** In bytes. */
  size: number;
  /**
   * The bytes of the half-open range `[start, end)`, fewer where the file ends before. May reject
   * where the medium fails; the rejection reaches whoever asked for the filings.
   */
  read(start: number, end: number): Promise<Uint8Array>;
}

/** A folder: its files by path relative to it, with forward slashes. */
export interface FolderSource {
  name: string | null;
  files: readonly FileSource[];
}

/** Whatever filings come in: a document, an archive, a data set, a folder of any of these. */
export type FilingSource = FileSource | FolderSource;

/** A file of bytes that are in memory. */
export function fileFromBytes(name: string | null, bytes: Uint8Array): FileSource {
  return {
    name,
    size: bytes.length,
    read: async (start, end) => bytes.subarray(start, Math.max(start, end)),
  };
}

/**
 * A file of the browser, read in parts and never as a whole unless a reader needs it whole. Its own
 * name counts where none is given.
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

export function isFolder(source: FilingSource): source is FolderSource {
  return 'files' in source;
}
