/** A file with its path in the folder that it was taken from. */
export interface GivenFile {
  path: string;
  file: File;
}

/** What people hand over. Of a file and a folder of one file the readers make different things. */
export type Given =
  | { kind: 'file'; file: File }
  | {
      kind: 'folder';
      name: string | null;
      files: GivenFile[];
      /** There were more files than a set of filings has; those were left out. */
      isCut: boolean;
    };

/** Its size in bytes. */
export function sizeOf(given: Given): number {
  if (given.kind === 'file') return given.file.size;
  return given.files.reduce((sum, { file }) => sum + file.size, 0);
}
