import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Filing, fileFromBytes, readFilings } from '@cydkit/parser';

const repository = resolve(import.meta.dirname, '../../../..');
const data = resolve(repository, process.env['CYDKIT_SHARED'] ?? '../shared', 'data');

/** Real filings are not part of the repository; tests that need them are skipped without them. */
export const missing: boolean = !existsSync(data);
export const note: string = missing ? ' (skipped: the shared data is not here)' : '';

export function filesOf(folder: string, pattern: RegExp): string[] {
  if (missing) return [];
  return readdirSync(join(data, folder))
    .filter((name) => pattern.test(name))
    .sort()
    .map((name) => join(data, folder, name));
}

/** Reads every filing of a file, which may be a document or a data set. */
export async function readAll(path: string): Promise<Filing[]> {
  const filings: Filing[] = [];
  const source = fileFromBytes(path, new Uint8Array(readFileSync(path)));
  for await (const filing of readFilings(source)) filings.push(filing);
  return filings;
}
