import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = resolve(fileURLToPath(new URL('../../../..', import.meta.url)));
const data = resolve(repository, process.env['CYDKIT_SHARED'] ?? '../shared', 'data');

/** Real filings are not part of the repository; the tests on them say so where they are missing. */
export const missing: boolean = !existsSync(data);
export const note: string = missing ? ' (skipped: the shared data is not here)' : '';
export function shared(...path: string[]): string {
  return join(data, ...path);
}

/** A file of `examples/filings`, by name. */
export function example(name: string): Uint8Array {
  return readFileSync(join(repository, 'examples', 'filings', name));
}
