import { expect, it } from 'vitest';
import { parseManifest } from './parse-manifest';
import { tablePath } from './part-paths';
import { partTables } from './part-tables';

const hash = 'a'.repeat(64);
const source = {
  ...{ name: 'a.zip', sha256: hash, bytes: 5, share: { number: 1, of: 2 } },
  ...{ keys: ['0009999900-26-000001'], withoutFacts: 0, problems: [{ name: 'a', reason: 'b' }] },
};
const manifest = {
  ...{ cydkitPart: 1, id: 'a1', version: 1, sources: [source], filings: 1 },
  files: partTables.map(({ name }) => {
    return { path: tablePath(name, 'a1'), rows: 1, bytes: 1, sha256: hash };
  }),
};
const [, ...others] = manifest.files;

it('reads a manifest', () => {
  expect(parseManifest(JSON.stringify(manifest), 'a1')).toEqual(manifest);
});

it.each<[string, unknown]>([
  ['a list', []],
  ['null', null],
  ['another thing', { name: 'a package' }],
  ['a later form', { ...manifest, cydkitPart: 2 }],
  ['another id', { ...manifest, id: 'a2' }],
  ['a version in words', { ...manifest, version: 'one' }],
  ['fewer filings than keys', { ...manifest, filings: 0 }],
  ['sources that are no list', { ...manifest, sources: { length: 1 } }],
  ['a file too few', { ...manifest, files: others }],
  ['a file twice', { ...manifest, files: [...others, others[0]] }],
  [
    'a path out of the folder',
    { ...manifest, files: [...others, fileAt('../filings/a1.parquet')] },
  ],
  ['an absolute path', { ...manifest, files: [...others, fileAt('/etc/passwd')] }],
  ['a table of another name', { ...manifest, files: [...others, fileAt('users/a1.parquet')] }],
  ['a file of another part', { ...manifest, files: [...others, fileAt('filings/a2.parquet')] }],
  ['a hash that is none', { ...manifest, files: [...others, { ...fileAt('x'), sha256: 'a' }] }],
  ['a share of none', withSource({ share: { number: 1, of: 0 } })],
  ['a share after the last', withSource({ share: { number: 3, of: 2 } })],
  ['half a share', withSource({ share: { number: 0.5, of: 2 } })],
  ['keys that are no texts', withSource({ keys: [1] })],
  ['a name with NUL', withSource({ name: 'a\0b' })],
  ['bytes below zero', withSource({ bytes: -1 })],
  ['a problem without its reason', withSource({ problems: [{ name: 'a' }] })],
])('refuses %s', (_, given) => {
  expect(typeof parseManifest(JSON.stringify(given), 'a1')).toBe('string');
});

it.each(['', '{', '['.repeat(1e6)])('refuses what is not JSON', (text) => {
  expect(parseManifest(text, 'a1')).toBe('It is not JSON');
});

function fileAt(path: string): object {
  return { path, rows: 1, bytes: 1, sha256: hash };
}

function withSource(changed: object): object {
  return { ...manifest, sources: [{ ...source, ...changed }] };
}
