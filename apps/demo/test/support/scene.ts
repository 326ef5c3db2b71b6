import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe } from 'vitest';
import type { FileGiven, Visit } from './visit';

/** Tests of one part of the page; each has a visit of its own. */
export type Scene = (visit: () => Visit) => void;

const root = resolve(import.meta.dirname, '../../../..');
export const examples = join(root, 'examples/filings');

const shared = resolve(root, process.env['CYDKIT_SHARED'] ?? '../shared');
export const inlineFolder = join(shared, 'data/filings/inline');
export const seed = join(shared, 'data/seed/lexinfintech-20f-2024-r-page.txt');
export const notes = join(shared, 'data/notes');

export const hasShared = existsSync(inlineFolder) && existsSync(seed);

/** Tests on real filings, which are skipped with a reason if these are missing. */
export function describeReal(name: string, tests: () => void): void {
  const skipped = hasShared ? '' : ` (skipped: there is no ${shared}, set CYDKIT_SHARED)`;
  describe.skipIf(!hasShared)(`${name}${skipped}`, tests);
}

export function fileGiven(path: string): FileGiven {
  return { name: path.slice(path.lastIndexOf('/') + 1), content: readFileSync(path) };
}

export function example(name: string): FileGiven {
  return fileGiven(join(examples, name));
}
