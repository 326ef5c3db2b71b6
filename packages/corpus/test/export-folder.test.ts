import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { exportCorpus } from '../src/export/export-corpus';
import { NotAnExport } from '../src/export/target-folder';
import { openCorpus } from '../src/open-corpus';
import { makeLanternCorpus } from './support/lantern-corpus';

let made: Awaited<ReturnType<typeof makeLanternCorpus>>;
let count = 0;
/** A folder for one test. */
let place: string;

beforeAll(async () => {
  made = await makeLanternCorpus();
});
afterAll(async () => await made.remove());
beforeEach(() => {
  count += 1;
  place = join(made.folder, `place-${count}`);
  mkdirSync(place);
});

const options = { format: 'ndjson', tables: ['filings', 'flags'] } as const;
const exportFiles = ['datapackage.json', 'filings.ndjson', 'flags.ndjson'];

async function exportTo(folder: string, given: object = {}): Promise<string> {
  let target = '';
  for await (const progress of exportCorpus(made.corpus, folder, { ...options, ...given })) {
    if (progress.kind === 'done') target = progress.folder;
  }
  return target;
}

it('makes the folder, and those above it', async () => {
  await exportTo(join(place, 'a', 'b'));
  expect(readdirSync(join(place, 'a'))).toEqual(['b']);
  expect(readdirSync(join(place, 'a', 'b')).sort()).toEqual(exportFiles);
});

it('fills an empty folder, through a link too', async () => {
  mkdirSync(join(place, 'real'));
  symlinkSync(join(place, 'real'), join(place, 'link'), 'junction');
  await exportTo(join(place, 'link'));
  expect(readdirSync(join(place, 'real')).sort()).toEqual(exportFiles);
  expect(readdirSync(place).sort()).toEqual(['link', 'real']);
});

it('replaces an earlier export, of another format too', async () => {
  const folder = join(place, 'out');
  await exportTo(folder, { format: 'parquet' });
  await exportTo(folder);
  expect(readdirSync(folder).sort()).toEqual(exportFiles);
  expect(readdirSync(place)).toEqual(['out']);
});

it.each<[string, (folder: string) => void]>([
  ['files of someone else', (folder) => writeFileSync(join(folder, 'thesis.txt'), 'x')],
  [
    'a description of someone else',
    (folder) => writeFileSync(join(folder, 'datapackage.json'), '{}'),
  ],
  [
    'a description that is none',
    (folder) => writeFileSync(join(folder, 'datapackage.json'), 'null'),
  ],
])('does not replace a folder with %s', async (_, fill) => {
  fill(place);
  const before = readdirSync(place);
  await expect(exportTo(place)).rejects.toThrow(NotAnExport);
  expect(readdirSync(place)).toEqual(before);
});

it('does not replace an export to which something was added', async () => {
  await exportTo(place);
  writeFileSync(join(place, 'notebook.ipynb'), 'x');
  await expect(exportTo(place)).rejects.toThrow("that no export wrote, 'notebook.ipynb'");
  expect(readdirSync(place)).toContain('notebook.ipynb');
});

it('does not replace a file', async () => {
  writeFileSync(join(place, 'file'), 'x');
  await expect(exportTo(join(place, 'file'))).rejects.toThrow('is a file, not a folder');
});

it('leaves the earlier export as it was when it is stopped at any point', async () => {
  const folder = join(place, 'out');
  await exportTo(folder);
  const before = readFileSync(join(folder, 'filings.ndjson'), 'utf8');
  for (let steps = 1; steps <= 2; steps += 1) {
    const running = exportCorpus(made.corpus, folder, { format: 'parquet' });
    for (let step = 0; step < steps; step += 1) await running.next();
    await running.return();
    expect(readdirSync(folder).sort()).toEqual(exportFiles);
    expect(readFileSync(join(folder, 'filings.ndjson'), 'utf8')).toBe(before);
    expect(readdirSync(place)).toEqual(['out']);
  }
});

it('leaves the corpus free for a writer, also when it is stopped', async () => {
  const corpus = join(place, 'corpus');
  const { close } = await openCorpus(corpus, { write: true });
  close();
  const reader = await openCorpus(corpus);
  for (const isStopped of [false, true]) {
    const running = exportCorpus(reader, join(place, 'out'), { format: 'csv' });
    for await (const _ of running) if (isStopped) break;
    const writer = await openCorpus(corpus, { write: true, timeout: 0 });
    writer.close();
  }
  reader.close();
});

it('leaves nothing where it fails', async () => {
  const folder = join(place, 'out');
  let isRemoved = false;
  const onDraft = (draft: string) => {
    mkdirSync(join(draft, 'flags.ndjson'), { recursive: true });
    return () => {
      isRemoved = !existsSync(draft);
    };
  };
  await expect(exportTo(folder, { onDraft })).rejects.toThrow('EEXIST');
  expect(isRemoved).toBe(true);
  expect(existsSync(folder)).toBe(false);
  expect(readdirSync(place)).toEqual([]);
});
