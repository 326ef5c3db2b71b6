import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Driver from 'libsql';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openCorpus } from '../src/open-corpus';
import { insert } from '../src/store/insert';

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cyd-corpus-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

function sqliteFile(file: string, sql: string): void {
  const driver = new Driver(file);
  driver.exec(sql);
  driver.close();
}

async function truncated(file: string, bytes: number): Promise<void> {
  const corpus = await openCorpus(join(file, '..'), { write: true });
  corpus.close();
  truncateSync(file, bytes);
}

const cases: [string, (file: string) => unknown, string][] = [
  ['a text', (file) => writeFileSync(file, 'Lamps. '.repeat(1000)), 'not a SQLite database'],
  ['a short text', (file) => writeFileSync(file, 'Lamps.'), 'not a SQLite database'],
  ['a table of lamps', (file) => sqliteFile(file, 'create table lamps (id)'), 'of another program'],
  [
    'a corpus of the future',
    (file) =>
      sqliteFile(
        file,
        `create table lamps (id); pragma application_id = ${0x4359446b}; pragma user_version = 99`,
      ),
    'version 99',
  ],
  ['a corpus cut in its first page', (file) => truncated(file, 5000), 'is damaged'],
  ['a corpus cut in its last page', (file) => truncated(file, 200_000), 'is damaged'],
];

describe.each([
  ['read', false],
  ['added to', true],
])('opened to be %s', (_, write) => {
  it.each(cases)('%s in place of a corpus is left as it is', async (_, make, reason) => {
    const folder = newFolder();
    const file = join(folder, 'corpus.sqlite');
    await make(file);
    const before = readFileSync(file);
    await expect(openCorpus(folder, { write })).rejects.toThrow(reason);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual(['corpus.sqlite']);
  });

  it('is refused where a folder has the name of the file', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'corpus.sqlite'));
    const reason = write ? 'cannot be opened' : 'is not a SQLite database';
    await expect(openCorpus(folder, { write })).rejects.toThrow(reason);
  });
});

it('is missing for readers until its tables are made', async () => {
  const folder = newFolder();
  sqliteFile(join(folder, 'corpus.sqlite'), 'pragma journal_mode = wal');
  await expect(openCorpus(folder)).rejects.toThrow('There is no corpus');
});

it('makes a corpus of an empty file only to add to it', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'corpus.sqlite'), '');
  await expect(openCorpus(folder)).rejects.toThrow('There is no corpus');
  const corpus = await openCorpus(folder, { write: true });
  expect(corpus.database.prepare('select count(*) as n from filings').get()).toEqual({ n: 0 });
  corpus.close();
});

it('is one file when it is closed, and writes nothing when it is only read', async () => {
  const folder = newFolder();
  const written = await openCorpus(folder, { write: true });
  insert(written.database, 'sources', {
    name: 'a',
    sha256: '0',
    bytes: 0,
    version: 1,
    selection: '',
    complete: 1,
  });
  written.close();
  expect(readdirSync(folder)).toEqual(['corpus.sqlite']);
  const read = await openCorpus(folder);
  expect(() => read.database.exec('delete from sources')).toThrow(/readonly/u);
  expect(read.database.prepare('select name from sources').all()).toEqual([{ name: 'a' }]);
  read.close();
  expect(readdirSync(folder)).toEqual(['corpus.sqlite']);
});
