import { lstat, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { isSafeName } from '../client/safe-name';
import { sha256Of } from '../client/storage/download';
import { readJson, writeWhole } from '../client/write-file';
import { isObject } from '../read-json';

/** The record of what was fetched into a folder. It is hidden, so that nothing takes it for a filing. */
export const recordName = '.fetched.json';

/** A file that was fetched whole. */
export interface FetchedFile {
  name: string;
  bytes: number;
  /** Lower-case hexadecimal. */
  sha256: string;
}

/** What a record has: the files, and what its writer knows of them. */
export interface FetchedRecord {
  files: FetchedFile[];
  of: Readonly<Record<string, unknown>>;
}

/** Far more than any record has. */
const mostBytes = 2 ** 24;

/** Reads the record of a folder; `null` if there is none, or it is not what {@link writeRecord} writes. */
export async function readRecord(folder: string): Promise<FetchedRecord | null> {
  const path = join(folder, recordName);
  const isRead = await lstat(path).then(
    (found) => found.isFile() && found.size <= mostBytes,
    () => false,
  );
  if (!isRead) return null;
  const { version, files, of } = readJson<Record<'version' | 'files' | 'of', unknown>>(path) ?? {};
  if (version !== 1) return null;
  if (!Array.isArray(files) || !files.every(isFetchedFile) || !isObject(of)) return null;
  return { files, of };
}

/** Writes the record of a folder, whole or not at all. */
export function writeRecord(folder: string, { files, of }: FetchedRecord): void {
  const text = `${JSON.stringify({ version: 1, of, files }, null, 2)}\n`;
  writeWhole(join(folder, recordName), Buffer.from(text));
}

/**
 * Whether a file is still there as it was fetched, byte for byte. Hashing the documents of 1,000 filings,
 * 3 MB each, takes 5 s; asking EDGAR for them again takes minutes.
 */
export async function isThere(
  folder: string,
  { name, bytes, sha256 }: FetchedFile,
): Promise<boolean> {
  const path = join(folder, name);
  const isFile = await lstat(path).then(
    (found) => found.isFile() && found.size === bytes,
    () => false,
  );
  if (!isFile) return false;
  return await sha256Of(path).then(
    (hash) => hash === sha256,
    () => false,
  );
}

/** Renames what is in the way of a file and differs from it. Returns its new name; `null` if nothing is. */
export async function setAside(folder: string, file: FetchedFile): Promise<string | null> {
  return (await isThere(folder, file)) ? null : await moveAside(folder, file.name);
}

/**
 * Renames what has a name, whatever it is: it may be someone's own. Returns its new name, which is hidden, so
 * that nothing takes it for a document; `null` if nothing has it.
 */
export async function moveAside(folder: string, name: string): Promise<string | null> {
  if (!(await exists(join(folder, name)))) return null;
  for (let count = 1; ; count += 1) {
    const free = `.${name}.before${count === 1 ? '' : count}`;
    if (await exists(join(folder, free))) continue;
    await rename(join(folder, name), join(folder, free));
    return free;
  }
}

/** Says which files were set aside; `null` for none. */
export function asideWords(names: readonly string[]): string | null {
  return names.length === 0 ? null : `what was there is now ${names.join(', ')}`;
}

/** Puts details of a row together; `null` if there are none. */
export function joined(details: readonly (string | null)[]): string | null {
  const known = details.filter((detail) => detail !== null);
  return known.length === 0 ? null : known.join('; ');
}

async function exists(path: string): Promise<boolean> {
  return await lstat(path).then(
    () => true,
    () => false,
  );
}

function isFetchedFile(value: unknown): value is FetchedFile {
  if (!isObject(value)) return false;
  const { name, bytes, sha256 } = value;
  return (
    typeof name === 'string' &&
    isSafeName(name) &&
    Number.isSafeInteger(bytes) &&
    typeof sha256 === 'string'
  );
}
