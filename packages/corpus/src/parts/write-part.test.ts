import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filingOf } from '../../test/support/filing-of';
import { readParquet } from '../../test/support/read-parquet';
import { recordOf } from '../record/filing-record';
import { listParts } from './list-parts';
import type { PartRecord } from './model';
import { readPart } from './read-part';
import { writePart } from './write-part';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cydkit-parts-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const source = {
  ...{ name: 'a.htm', sha256: 'a'.repeat(64), bytes: 5 },
  ...{ share: { number: 1, of: 1 }, withoutFacts: 0, problems: [] },
};
const record = recordOf(filingOf({ accession: '0009999900-26-000001' }));

/** The files of the folder by their paths, each with its hash. */
function files(): Record<string, string> {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = found.flatMap((entry) =>
    entry.isFile() ? join(entry.parentPath, entry.name).slice(folder.length + 1) : [],
  );
  return Object.fromEntries(
    paths.sort().map((path) => {
      const hash = createHash('sha256').update(readFileSync(join(folder, path)));
      return [path.replaceAll('\\', '/'), hash.digest('hex')];
    }),
  );
}

const names = [
  '_parts/b2.json',
  'facts/b2.parquet',
  'filings/b2.parquet',
  'findings/b2.parquet',
  'flags/b2.parquet',
  'passages/b2.parquet',
  'registrants/b2.parquet',
  'sentences/b2.parquet',
];

describe('writePart', () => {
  it('writes a file a table, and the same bytes each time', async () => {
    const content = { id: 'b2', sources: [source], records: [{ source: 0, record }] };
    await writePart(folder, content);
    const first = files();
    expect(Object.keys(first)).toEqual(names);
    const { share, ...other } = source;
    await writePart(folder, { ...content, sources: [{ share, ...other }] });
    expect(files()).toEqual(first);
  });

  it('describes the files, and the keys of each source, in a manifest', async () => {
    const manifest = await writePart(folder, {
      id: 'b2',
      sources: [source, { ...source, name: 'b.htm' }],
      records: [{ source: 1, record }],
    });
    expect(manifest.sources.map(({ keys }) => keys)).toEqual([[], ['0009999900-26-000001']]);
    const written = files();
    for (const { path, sha256, rows } of manifest.files) {
      expect(written[path]).toBe(sha256);
      expect(await readParquet(join(folder, path))).toHaveLength(rows);
    }
    expect(await listParts(folder)).toEqual({
      ...{ manifests: [manifest], unfinished: [], problems: [] },
    });
  });

  it('writes a part without a filing', async () => {
    const manifest = await writePart(folder, { id: 'b2', sources: [source], records: [] });
    expect(Object.keys(files())).toEqual(names);
    expect(manifest.files.map(({ rows }) => rows)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it('has the counts and problems that were filled in while the records came', async () => {
    const counted = { ...source, withoutFacts: 0, problems: [{ name: 'x', reason: 'y' }] };
    async function* records(): AsyncGenerator<PartRecord> {
      yield { source: 0, record };
      counted.withoutFacts += 2;
    }
    const manifest = await writePart(folder, { id: 'b2', sources: [counted], records: records() });
    expect(manifest.sources[0]).toMatchObject({
      ...{ withoutFacts: 2, problems: [{ name: 'x', reason: 'y' }] },
    });
  });

  it('writes a part that two workers write at once', async () => {
    const content = { id: 'b2', sources: [source], records: [{ source: 0, record }] };
    const [first, second] = await Promise.all([
      writePart(folder, content),
      writePart(folder, content),
    ]);
    expect(first).toEqual(second);
    expect(Object.keys(files())).toEqual(names);
    expect(await readPart(folder, first)).toMatchObject({ problem: null });
  });

  it('leaves nothing when the records end in an error', async () => {
    async function* records(): AsyncGenerator<PartRecord> {
      yield { source: 0, record };
      throw new Error('The disk is gone');
    }
    const writing = writePart(folder, { id: 'b2', sources: [source], records: records() });
    await expect(writing).rejects.toThrow('The disk is gone');
    expect(files()).toEqual({});
  });

  it('has names that no engine reads until all is written', async () => {
    async function* records(): AsyncGenerator<PartRecord> {
      yield { source: 0, record };
      expect(Object.keys(files()).map((path) => path.replace(/\.[0-9a-f-]{36}\./u, '.T.'))).toEqual(
        names.slice(1).map((path) => `${path.replace('/', '/.')}.T.tmp`),
      );
      expect((await listParts(folder).catch(() => null))?.manifests ?? []).toEqual([]);
    }
    expect.assertions(2);
    await writePart(folder, { id: 'b2', sources: [source], records: records() });
  });

  it.each(['', '../b2', 'B2', 'a/b', '.b', `${'b'.repeat(200)}`])(
    'refuses the id %j',
    async (id) => {
      const writing = writePart(folder, { id, sources: [], records: [] });
      await expect(writing).rejects.toThrow(RangeError);
      expect(files()).toEqual({});
    },
  );

  it.each([
    ['of no source', [{ source: 1, record }]],
    [
      'of a source before the last',
      [
        { source: 1, record },
        { source: 0, record },
      ],
    ],
  ])('refuses a record %s', async (_, records) => {
    const sources = records.length === 1 ? [source] : [source, source];
    await expect(writePart(folder, { id: 'b2', sources, records })).rejects.toThrow(RangeError);
    expect(files()).toEqual({});
  });
});
