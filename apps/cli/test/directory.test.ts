import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '@cydkit/parser/node';
import { expect, it } from 'vitest';
import { main } from '../src/cli';
import { unitsOf } from '../src/inputs/directory';
import { fakeIo } from './support/fake-io';
import { folderWith } from './support/folder';
import { page, plainHtml } from './support/page';

const examples = join(import.meta.dirname, '../../../examples/filings');

function filesOf(folder: string): Record<string, Buffer> {
  const names = readdirSync(join(examples, folder));
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(join(examples, folder, name))]),
  );
}

function within(folder: string, files: Readonly<Record<string, Buffer | string>>) {
  return Object.fromEntries(
    Object.entries(files).map(([name, content]) => [`${folder}/${name}`, content]),
  );
}

const set = filesOf('lanternfish-10k-2025-set');
const tern = readFileSync(join(examples, 'tern-hollow-8k-2026-01.htm'));

it.each<[string, Record<string, Buffer | string>, string[]]>([
  ['unrelated files', { 'a.htm': '<p>Lamps</p>', 'b.txt': page }, ['a.htm', 'b.txt']],
  [
    'the tables of a data set',
    within('d', filesOf('lanternfish_notes')),
    ['d/ (dim.tsv sub.tsv tag.tsv txt.tsv)'],
  ],
  ['viewer pages', filesOf('lanternfish-10k-2025-pages'), ['/ (R1.htm R41.htm)']],
  [
    'a filing between other files, but not the folders below it',
    { 'a.txt': page, ...within('f', set), 'f/sub/x.htm': tern, 'g.txt': page },
    ['a.txt', 'f/ (lnfx-20251231.htm lnfx-20251231xex13.htm)', 'f/sub/x.htm', 'g.txt'],
  ],
  [
    'the document set of one company beside the document of another',
    { ...set, 'tern.htm': tern, 'readme.md': 'Lamps.' },
    ['/ (lnfx-20251231.htm lnfx-20251231xex13.htm)', 'readme.md', 'tern.htm'],
  ],
  ['nothing', {}, []],
])('groups %s', async (_, files, units) => {
  const root = folderWith(files);
  const found = await unitsOf(root, listFiles(root).files);
  const shown = found.map(({ path, files: together }) =>
    together === undefined ? path : `${path}/ (${together.join(' ')})`,
  );
  expect(shown).toEqual(units);
});

it.each([
  ...['json', 'ndjson', 'csv', 'sarif', 'github', 'junit', 'markdown', 'html'].map((format) => [
    'lint',
    format,
  ]),
  ...['json', 'ndjson', 'csv', 'markdown', 'html'].map((format) => ['report', format]),
])('prints the same where other files come first: %s as %s', async (command, format) => {
  const run = async (others: Record<string, string>) => {
    const io = fakeIo({ cwd: folderWith({ ...others, 'z.txt': page }) });
    await main([command, '.', '-f', format], io);
    return io.out();
  };
  expect(await run({ 'a.txt': 'Lamps for sale.', 'b.htm': plainHtml })).toBe(await run({}));
});
