import { expect, it } from 'vitest';
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
