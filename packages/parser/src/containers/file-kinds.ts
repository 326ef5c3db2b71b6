import { baseName } from './container-member';
import type { FileSource } from './file-source';

/** What a file is, judged by its first bytes. */
type FileKind = 'zip' | 'gzip' | 'document';

/** Finds out what a file is. */
export async function kindOf(file: FileSource): Promise<FileKind> {
  const [a, b, c, d] = await file.read(0, 4);
  if (a === 0x1f && b === 0x8b) return 'gzip';
  if (a !== 0x50 || b !== 0x4b) return 'document';
  // A local header, or the end record of an empty archive.
  return (c === 3 && d === 4) || (c === 5 && d === 6) ? 'zip' : 'document';
}

/** What the files of one folder are together. */
export type FolderKind = 'notes' | 'filing' | 'files';

/**
 * Judges the files of one folder by their names. `notes`: the tables of one of the SEC's Financial
 * Statement and Notes data sets. `filing`: the documents of one submission, recognised by the files
 * that EDGAR or the filer's software adds. `files`: anything else, each file on its own.
 */
export function folderKind(paths: readonly string[]): FolderKind {
  const names = new Set(paths.map((path) => tableName(path)));
  if (names.has('sub.tsv') && names.has('txt.tsv')) return 'notes';
  const isPartOfFiling = [...names].some(
    (name) =>
      name === 'filingsummary.xml' ||
      name === 'metalinks.json' ||
      name.endsWith('.xsd') ||
      isViewerPage(name),
  );
  return isPartOfFiling || isDocumentSet([...names]) ? 'filing' : 'files';
}

/**
 * Reports whether all pages are named after one of them, as in an inline XBRL document set:
 * `exco-20251231.htm`, `exco-20251231xex13.htm`.
 */
function isDocumentSet(names: readonly string[]): boolean {
  const stems = names.flatMap((name) => /^(.+)\.htm$/u.exec(name)?.[1] ?? []);
  return stems.some(
    (stem) =>
      stems.length > 1 && /-\d{8}$/u.test(stem) && stems.every((other) => other.startsWith(stem)),
  );
}

/** `2025q1/Sub.tsv.gz` → `sub.tsv` */
export function tableName(path: string): string {
  return baseName(path).toLowerCase().replace(/\.gz$/u, '');
}

/** True for the name of a page of EDGAR's viewer: `R2.htm`. */
export function isViewerPage(name: string): boolean {
  return /^r\d{1,5}\.html?$/iu.test(name);
}
