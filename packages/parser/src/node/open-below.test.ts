import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { folderOf, listFiles, openBelow, openFolder } from './index';

const root = mkdtempSync(join(tmpdir(), 'cyd-below-'));
mkdirSync(join(root, 'in/sub'), { recursive: true });
mkdirSync(join(root, 'inner'));
writeFileSync(join(root, 'in/sub/a.txt'), 'a');
writeFileSync(join(root, 'inner/b.txt'), 'b');
const links = {
  'in/near.txt': 'sub/a.txt',
  'in/sub/up.txt': '../near.txt',
  'in/twice.txt': 'out.txt',
  'in/out.txt': '../inner/b.txt',
  'in/absolute.txt': join(root, 'inner/b.txt'),
  'in/folder': '../inner',
  'in/none.txt': 'missing',
  'in/circle.txt': 'circle.txt',
  alias: 'in',
};
for (const [path, to] of Object.entries(links)) symlinkSync(to, join(root, path));
afterAll(() => rmSync(root, { recursive: true }));

it.each(['in', 'alias'])('lists the links out of a folder, and follows none: %s', async (name) => {
  const { files, outside } = listFiles(join(root, name));
  expect(files).toEqual(['near.txt', 'sub/a.txt', 'sub/up.txt']);
  expect(outside).toEqual(['absolute.txt', 'out.txt', 'twice.txt']);
  const folder = await openFolder(join(root, name));
  expect(folder.files.map((file) => file.name)).toEqual(files);
  for (const file of folder.files) expect(String(await file.read(0, 9))).toBe('a');
});

it.each(['out.txt', 'absolute.txt', 'folder/b.txt', '../inner/b.txt'])(
  'refuses to read what is not below the folder, however it is named: %s',
  async (path) => {
    expect(() => openBelow(join(root, 'in'), join(root, 'in', path))).toThrow('a link out of');
    const [file] = folderOf(join(root, 'in'), 'in', [path]).files;
    await expect(file?.read(0, 9)).rejects.toThrow('a link out of');
  },
);

it('refuses to open a folder as a file', () => {
  expect(() => openBelow(root, join(root, 'in'))).toThrow('not a regular file');
});
