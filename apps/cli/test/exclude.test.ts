import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../src/cli';
import { fakeIo } from './support/fake-io';
import { folderWith } from './support/folder';
import { page } from './support/page';

const files = {
  'a.txt': page,
  'draft-a.txt': page,
  'old/b.txt': page,
  'old/deep/c.txt': page,
  'new/old.txt': page,
};

it.each([
  [
    ['.', '--exclude', 'old'],
    ['./a.txt', './draft-a.txt', './new/old.txt'],
  ],
  [
    ['.', '--exclude', 'old/'],
    ['./a.txt', './draft-a.txt', './new/old.txt'],
  ],
  [
    ['.', '--exclude', './old/*.txt'],
    ['./a.txt', './draft-a.txt', './new/old.txt', './old/deep/c.txt'],
  ],
  [['.', '--exclude', 'draft-*', '--exclude', '{old,new}'], ['./a.txt']],
  [
    ['**/*.txt', '--exclude', 'deep', '--exclude', 'old.txt'],
    ['a.txt', 'draft-a.txt', 'old/b.txt'],
  ],
  [['a.txt', 'draft-a.txt', '--exclude', 'draft*'], ['a.txt']],
  [['old', '--exclude', 'old/deep'], ['old/b.txt']],
])('%j reads %j', async (args, expected) => {
  const io = fakeIo({ cwd: folderWith(files) });
  expect(await main(['parse', ...args, '-f', 'ndjson'], io)).toBe(0);
  const names = io.out().trim().split('\n');
  expect(names.map((line) => JSON.parse(line).source.name)).toEqual(expected);
});

it('finds nothing if everything is excluded', async () => {
  const io = fakeIo({ cwd: folderWith(files) });
  expect(await main(['lint', '.', '--exclude', '*.txt'], io)).toBe(1);
  expect(io.err()).toBe('No filing found in any input\n');
});

const extended = "+(+(a|b)*)*c: '+(' is not supported";

it.each([
  [['lint', 'a.txt', '--exclude', '+(+(a|b)*)*c'], `error: ${extended}`],
  [['parse', '+(+(a|b)*)*c'], `error: ${extended}`],
  [['lint', 'a.txt', '--config', 'c.json'], `error: c.json: overrides[0].files: ${extended}`],
])('refuses a glob that it does not know: %j', async (args, message) => {
  const config = JSON.stringify({ overrides: [{ files: ['*.txt', '+(+(a|b)*)*c'] }] });
  const io = fakeIo({ cwd: folderWith({ ...files, 'c.json': config }) });
  expect(await main(args, io)).toBe(2);
  expect(io.err()).toContain(message);
});

describe('a glob of inputs', () => {
  const namesOf = async (cwd: string, glob: string): Promise<string[]> => {
    const io = fakeIo({ cwd });
    await main(['parse', glob, '-f', 'ndjson'], io);
    const lines = io
      .out()
      .split('\n')
      .filter((line) => line !== '');
    return lines.map((line) => JSON.parse(line).source.name);
  };

  it.each([
    ['./old/*.txt', ['old/b.txt']],
    ['old/../*.txt', ['a.txt', 'draft-a.txt']],
    ['{a,old/b}.txt', ['a.txt', 'old/b.txt']],
    ['old/**', ['old/b.txt', 'old/deep/c.txt']],
    ['*/b.txt', ['old/b.txt']],
    ['.*/*', ['.hidden/a.txt']],
    ['**/a.txt', ['a.txt']],
    ['none/*.txt', []],
  ])('%s names files as a shell does', async (glob, names) => {
    const more = { '.hidden/a.txt': page, 'node_modules/x/a.txt': page };
    expect(await namesOf(folderWith({ ...files, ...more }), glob)).toEqual(names);
  });

  it('follows links to files, but no circle of folders', async () => {
    const cwd = folderWith({ 'old/b.txt': page });
    symlinkSync('..', join(cwd, 'old/up'));
    symlinkSync('b.txt', join(cwd, 'old/link.txt'));
    symlinkSync('none', join(cwd, 'old/none.txt'));
    expect(await namesOf(cwd, '**/*.txt')).toEqual(['old/b.txt', 'old/link.txt']);
    expect(await namesOf(cwd, join(cwd, 'o*/b.txt'))).toEqual([join(cwd, 'old/b.txt')]);
  });

  it('ends soon, however many stars it has', async () => {
    const name = `${'a'.repeat(200)}.txt`;
    const cwd = folderWith({ [name]: page });
    const before = process.cpuUsage();
    expect(await namesOf(cwd, `${'*a'.repeat(150)}*.txt`)).toEqual([name]);
    expect(await namesOf(cwd, `${'*a'.repeat(150)}*.htm`)).toEqual([]);
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(5);
  });
});
