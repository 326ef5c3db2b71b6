import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isSafeName } from '../client/safe-name';
import { writeWhole } from '../client/write-file';

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
  const json = parseJson(await readFile(path, 'utf8').catch(() => ''));
  if (!isObject(json) || json['version'] !== 1) return null;
  const { files, of } = json;
  if (!Array.isArray(files) || !files.every(isFetchedFile) || !isObject(of)) return null;
  return { files, of };
}

/** Writes the record of a folder, whole or not at all. */
export function writeRecord(folder: string, { files, of }: FetchedRecord): void {
  const text = `${JSON.stringify({ version: 1, of, files }, null, 2)}\n`;
  writeWhole(join(folder, recordName), Buffer.from(text));
}

/** Whether a file is still there, as long as it was. */
export async function isThere(folder: string, { name, bytes }: FetchedFile): Promise<boolean> {
  return await lstat(join(folder, name)).then(
    (found) => found.isFile() && found.size === bytes,
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

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
