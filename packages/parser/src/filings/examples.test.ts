import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { all } from '../../test/support/small-filings';
import { type FilingSource, fileFromBytes } from '../containers/file-source';
import { readFilings } from './read-filings';

const folder = resolve(import.meta.dirname, '../../../../examples/filings');

function open(name: string): FilingSource {
  const path = join(folder, name);
  if (!existsSync(path)) throw new Error(`expected the example ${name}; run examples/generate.mjs`);
  const read = (file: string) => new Uint8Array(readFileSync(file));
  if (!statSync(path).isDirectory()) return fileFromBytes(name, read(path));
  const files = readdirSync(path).sort();
  return { name, files: files.map((file) => fileFromBytes(file, read(join(path, file)))) };
}

it.each([
  ['0009999901-26-000012-xbrl.zip', ['inline-xbrl 10-K 16']],
  ['0009999901-26-000012.txt', ['submission 10-K 16']],
  ['lanternfish-10k-2025-set', ['inline-xbrl 10-K 16']],
  ['lanternfish-10k-2025-pages', ['viewer-page-html 10-K 16']],
  ['lanternfish_notes', ['notes 10-K 14', 'notes 10-K 16', 'notes 8-K 5']],
  ['lnfx-20251231_htm.xml', ['xbrl-instance 10-K 16']],
])('reads the example %s as %j', async (name, expected) => {
  const filings = await all(readFilings(open(name)));
  const found = filings.map(
    ({ source, form, facts }) => `${source.format} ${form} ${facts.length}`,
  );
  expect(found).toEqual(expected);
});
