import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const shared = resolve(root, process.env.CYDKIT_SHARED ?? '../shared');
const examples = join(root, 'examples/filings');

/** Real filings are not part of the project; without them, our example is used. */
const fallenBack = `no real filings (CYDKIT_SHARED): measured on our own example, which shows little`;

/** @typedef {{ name: string, path: string, bytes: Buffer }} File */

/** @returns {{ files: File[], notes: string[] }} Inline XBRL documents, read into memory. */
export function inlineFilings() {
  const real = list(join(shared, 'data/filings/inline'), '.htm');
  const paths = real.length > 0 ? real : [join(examples, 'lanternfish-10k-2025.htm')];
  const files = paths.map((path) => ({ name: basename(path), path, bytes: readFileSync(path) }));
  return { files, notes: real.length > 0 ? [] : [fallenBack] };
}

/** @returns {{ path: string, notes: string[] }} The text of a viewer page. */
export function viewerPage() {
  const [real] = list(join(shared, 'data/seed'), '.txt');
  if (real) return { path: real, notes: [] };
  return { path: join(examples, 'lanternfish-10k-2025-r-page.txt'), notes: [fallenBack] };
}

/** @returns {string[]} Zips of the SEC's Financial Statement and Notes data sets, if there are any. */
export function notesZips() {
  return list(join(shared, 'data/notes'), '.zip');
}

/** True if the document declares the CYD taxonomy. */
export function declaresCyd({ bytes }) {
  return bytes.includes('xbrl.sec.gov/cyd/');
}

export function totalBytes(files) {
  return files.reduce((sum, { bytes }) => sum + bytes.length, 0);
}

function list(folder, extension) {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(extension));
  return names.sort().map((name) => join(folder, name));
}
