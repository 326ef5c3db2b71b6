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

/** The files of the SEC's Financial Statement and Notes data sets. */
const dataSetFile =
  /^(?:(?:sub|tag|dim|num|txt|ren|pre|cal)\.tsv|readme\.html?|notes-metadata\.json)$/u;

/**
 * Separates the files of one of the SEC's Financial Statement and Notes data sets, by their names,
 * from the others in a folder.
 */
export function separateDataSet<File extends { path: string }>(
  files: readonly File[],
): { tables: File[]; others: File[] } {
  const names = new Set(files.map(({ path }) => tableName(path)));
  if (!names.has('sub.tsv') || !names.has('txt.tsv')) return { tables: [], others: [...files] };
  const isTable = ({ path }: File) => dataSetFile.test(tableName(path));
  return { tables: files.filter(isTable), others: files.filter((file) => !isTable(file)) };
}

/** `2025q1/Sub.tsv.gz` → `sub.tsv` */
export function tableName(path: string): string {
  return baseName(path).toLowerCase().replace(/\.gz$/u, '');
}

/** True for the name of a page of EDGAR's viewer: `R2.htm`. */
export function isViewerPage(name: string): boolean {
  return /^r\d{1,5}\.html?$/iu.test(name);
}
