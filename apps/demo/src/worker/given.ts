/** A file with its path in its folder. */
export interface GivenFile {
  path: string;
  file: File;
}

/** What a user opens. Readers treat a file and a folder with one file differently. */
export type Given =
  | { kind: 'file'; file: File }
  | {
      kind: 'folder';
      name: string | null;
      files: GivenFile[];
      /** True if there were too many files, and some were left out. */
      isCut: boolean;
    };

/** Returns the size in bytes. */
export function sizeOf(given: Given): number {
  if (given.kind === 'file') return given.file.size;
  return given.files.reduce((sum, { file }) => sum + file.size, 0);
}

/** Returns the name of one of its files in locations: `folder/path` in a folder with a name. */
export function documentName(given: Given, path: string): string {
  return given.kind === 'file' || given.name === null ? path : `${given.name}/${path}`;
}
