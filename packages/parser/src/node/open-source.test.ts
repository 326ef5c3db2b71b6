import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readFilings } from '../filings/read-filings';
import { openFile, openFolder } from './index';

const dump = '|Cybersecurity Risk Management Third Party Engaged [Flag]\n|true\n';
const root = mkdtempSync(join(tmpdir(), 'cyd-node-'));
mkdirSync(join(root, 'deep/.hidden'), { recursive: true });
writeFileSync(join(root, 'R2.txt'), dump);
writeFileSync(join(root, 'deep/b.txt'), dump);
writeFileSync(join(root, 'deep/.hidden/c.txt'), dump);
writeFileSync(join(root, 'empty.txt'), '');
afterAll(() => rmSync(root, { recursive: true }));

async function read(source: Parameters<typeof readFilings>[0]) {
  const found = [];
  for await (const { source: of, facts } of readFilings(source))
    found.push([of.name, facts.length]);
  return found;
}

describe('openFile', () => {
  it('opens a file by its path, or under another name', async () => {
    const path = join(root, 'R2.txt');
    expect(await read(await openFile(path, 'R2.txt'))).toEqual([['R2.txt', 1]]);
    expect((await openFile(path)).name).toBe(path.replaceAll('\\', '/'));
  });

  it('reads ranges, and no more than there is', async () => {
    const file = await openFile(join(root, 'R2.txt'));
    expect(String(await file.read(1, 14))).toBe('Cybersecurity');
    expect((await file.read(0, 10_000)).length).toBe(dump.length);
    expect((await (await openFile(join(root, 'empty.txt'))).read(0, 9)).length).toBe(0);
  });
});

it('opens a folder without its hidden files', async () => {
  const folder = await openFolder(root, 'filings');
  expect(folder.files.map(({ name }) => name)).toEqual(['R2.txt', 'deep/b.txt', 'empty.txt']);
  expect(await read(folder)).toContainEqual(['filings/deep/b.txt', 1]);
});

it.each([
  ['a directory', () => openFile(root), /is a directory: use openFolder/],
  ['bytes', () => openFile(Buffer.from('x') as never), 'found bytes'],
  ['no path', () => openFolder('' as never), "found ''"],
])('throws a TypeError for %s', async (_, open, message) => {
  const failure = expect(open()).rejects;
  await failure.toThrow(TypeError);
  await expect(open()).rejects.toThrow(message);
});

it.each([
  ['a missing file', () => openFile(join(root, 'missing.htm'))],
  ['a missing folder', () => openFolder(join(root, 'missing'))],
])("throws the system's error for %s", async (_, open) => {
  await expect(open()).rejects.toThrow('ENOENT');
});
