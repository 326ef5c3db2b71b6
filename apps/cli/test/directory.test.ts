import { expect, it } from 'vitest';
import { unitsOf } from '../src/inputs/directory';

it.each([
  ['unrelated files', ['a.htm', 'b.txt'], ['a.htm', 'b.txt']],
  ['the tables of a data set', ['d/sub.tsv', 'd/txt.tsv'], ['d/ (sub.tsv txt.tsv)']],
  ['viewer pages', ['R1.htm', 'R2.htm'], ['/ (R1.htm R2.htm)']],
  [
    'a filing between other files, but not the folders below it',
    ['a.txt', 'f/R2.htm', 'f/sub/x.htm', 'f/z.htm', 'g.txt'],
    ['a.txt', 'f/ (R2.htm z.htm)', 'f/sub/x.htm', 'g.txt'],
  ],
  ['nothing', [], []],
])('groups %s', (_, paths, units) => {
  const shown = unitsOf(paths).map(({ path, files }) =>
    files === undefined ? path : `${path}/ (${files.join(' ')})`,
  );
  expect(shown).toEqual(units);
});
