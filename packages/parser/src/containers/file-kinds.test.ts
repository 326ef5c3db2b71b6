import { expect, it } from 'vitest';
import { bytesOf } from '../../test/support/bytes';
import { tarOf, zipOf } from '../../test/support/write-archive';
import { kindOf, separateDataSet } from './file-kinds';
import { fileFromBytes } from './file-source';

it.each([
  [
    ['sub.tsv', 'txt.tsv', 'readme.htm'],
    ['sub.tsv', 'txt.tsv', 'readme.htm'],
  ],
  [
    ['2025q1/SUB.TSV', '2025q1/txt.tsv.gz', '2025q1/num.tsv'],
    ['2025q1/SUB.TSV', '2025q1/txt.tsv.gz', '2025q1/num.tsv'],
  ],
  [
    ['a.htm', 'sub.tsv', 'txt.tsv'],
    ['sub.tsv', 'txt.tsv'],
  ],
  [['sub.tsv', 'a.htm', 'readme.htm'], []],
  [[], []],
])('separates the tables of a data set in %j from other files', (paths, expected) => {
  const { tables, others } = separateDataSet(paths.map((path) => ({ path })));
  expect(tables.map(({ path }) => path)).toEqual(expected);
  expect(others.map(({ path }) => path)).toEqual(paths.filter((path) => !expected.includes(path)));
});

it.each([
  ['zip', zipOf([])],
  ['zip', zipOf([{ name: 'a', content: '' }])],
  ['gzip', Uint8Array.of(0x1f, 0x8b, 8, 0)],
  ['tar', tarOf([{ name: 'a', content: 'text' }])],
  ['document', new Uint8Array(1024)],
  ['document', zipOf([{ name: '[Content_Types].xml', content: '<Types/>' }])],
  ['document', bytesOf('PK is not a zip archive')],
  ['document', bytesOf('')],
])('recognises a %s file by its first bytes', async (kind, bytes) => {
  expect(await kindOf(fileFromBytes(null, bytes))).toBe(kind);
});
