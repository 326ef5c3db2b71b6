import { expect, it } from 'vitest';
import { bytesOf } from '../../test/support/bytes';
import { tarOf, zipOf } from '../../test/support/write-archive';
import { folderKind, kindOf } from './file-kinds';
import { fileFromBytes } from './file-source';

it.each([
  ['notes', ['sub.tsv', 'txt.tsv', 'readme.htm']],
  ['notes', ['2025q1/SUB.TSV', '2025q1/txt.tsv.gz']],
  ['filing', ['a.htm', 'FilingSummary.xml']],
  ['filing', ['a.htm', 'MetaLinks.json']],
  ['filing', ['a.htm', 'a-20241231.xsd']],
  ['filing', ['a.htm', 'R1.htm']],
  ['filing', ['exco-20251231.htm', 'exco-20251231xex13.htm']],
  ['files', ['exco-20251231.htm', 'exco-20251231xex13.htm', 'other.htm']],
  ['files', ['exco-20251231.htm']],
  ['files', ['a.htm', 'b.htm', 'report.htm']],
  ['files', ['sub.tsv', 'num.tsv']],
  ['files', []],
])('takes a folder for %s: %j', (kind, paths) => {
  expect(folderKind(paths)).toBe(kind);
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
