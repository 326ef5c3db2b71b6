import { startsWithAscii } from '../bytes/search';
import { baseName } from './container-member';
import type { FileSource } from './file-source';
import { blockSize, readTarHeader } from './tar-header';

/** What a file is, judged by its first bytes. */
type FileKind = 'zip' | 'gzip' | 'tar' | 'document';

/** Finds out what a file is. */
export async function kindOf(file: FileSource): Promise<FileKind> {
  return kindOfBytes(await file.read(0, blockSize));
}

/** Finds out what a file is from its first block. */
export function kindOfBytes(bytes: Uint8Array): FileKind {
  const [a, b, c, d] = bytes;
  if (a === 0x1f && b === 0x8b) return 'gzip';
  if (readTarHeader(bytes.subarray(0, blockSize)) !== null) return 'tar';
  if (a !== 0x50 || b !== 0x4b || isOfficeFile(bytes)) return 'document';
  // A local header, or the end record of an empty archive.
  return (c === 3 && d === 4) || (c === 5 && d === 6) ? 'zip' : 'document';
}

/** The name of the first entry is at this offset (APPNOTE 4.3.7). */
const firstName = 30;

/** A spreadsheet or a text of an office program is a zip archive of its own making. */
function isOfficeFile(bytes: Uint8Array): boolean {
  const first = ['[Content_Types].xml', '_rels/.rels', 'mimetypeapplication/'];
  return first.some((name) => startsWithAscii(bytes, firstName, name));
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
