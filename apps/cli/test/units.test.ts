import { expect, it } from 'vitest';
import { unitsOf } from '../src/inputs/units';

it.each([
  ['files that have nothing to do with each other', ['a.htm', 'b.txt'], ['a.htm', 'b.txt']],
  ['the tables of a data set', ['d/sub.tsv', 'd/txt.tsv'], ['d/ (sub.tsv txt.tsv)']],
  ['viewer pages', ['R1.htm', 'R2.htm'], ['/ (R1.htm R2.htm)']],
  [
    'a filing between other files, and what is in folders below it',
    ['a.txt', 'f/R2.htm', 'f/sub/x.htm', 'f/z.htm', 'g.txt'],
    ['a.txt', 'f/ (R2.htm z.htm)', 'f/sub/x.htm', 'g.txt'],
  ],
  ['nothing', [], []],
])('%s', (_, paths, units) => {
  const shown = unitsOf(paths).map(({ path, files }) =>
    files === undefined ? path : `${path}/ (${files.join(' ')})`,
  );
  expect(shown).toEqual(units);
});
