import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExportOptions, exportCorpus } from '../src/export/export-corpus';
import { type ExportTableName, exportTables } from '../src/export/export-tables';
import type { Corpus } from '../src/open-corpus';
import { expectedRows } from './support/exported-rows';
import { lanternFilings, makeLanternCorpus } from './support/lantern-corpus';
import { type Duck, readParquet, startDuck } from './support/read-parquet';

const duck: Duck | null = await startDuck();
const names = exportTables.map(({ name }) => name);
const expected = expectedRows(lanternFilings);

let made: Awaited<ReturnType<typeof makeLanternCorpus>>;
beforeAll(async () => {
  made = await makeLanternCorpus();
  for (const format of ['parquet', 'csv', 'ndjson'] as const) {
    await exported(made.corpus, format, { format });
  }
});
afterAll(async () => await made.remove());

/** Exports to a folder next to the corpus, and returns its path. */
async function exported(corpus: Corpus, name: string, options: ExportOptions): Promise<string> {
  const folder = join(made.folder, name);
  for await (const progress of exportCorpus(corpus, folder, options)) {
    if (progress.kind === 'progress') expect(progress.filings).toBeLessThanOrEqual(progress.of);
  }
  return folder;
}

/** All files, by their bytes. */
function hashes(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  const hash = (file: string): string =>
    createHash('sha256').update(readFileSync(file)).digest('hex');
  return Object.fromEntries(
    files.map((file) => [file.slice(folder.length + 1).replaceAll('\\', '/'), hash(file)]),
  );
}

function parquetOf(table: string): string {
  return join(made.folder, 'parquet', table, '**', '*.parquet').replaceAll('\\', '/');
}

/** The columns in one order, since readers put those of the path last. */
function sorted(rows: readonly Record<string, unknown>[]): [string, unknown][][] {
  return rows.map((row) => Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe('Parquet', () => {
  it('has the rows of each year and form in a folder, with what is not stated in one of its own', () => {
    expect(Object.keys(hashes(join(made.folder, 'parquet', 'filings')))).toEqual([
      'fiscal_year=2024/base_form=10-K/part-0.parquet',
      'fiscal_year=2025/base_form=10-K/part-0.parquet',
      'fiscal_year=2026/base_form=8-K/part-0.parquet',
      'fiscal_year=__HIVE_DEFAULT_PARTITION__/base_form=__HIVE_DEFAULT_PARTITION__/part-0.parquet',
    ]);
  });

  it.each(names)('%s are read by hyparquet as they were stored', async (table) => {
    const folder = join(made.folder, 'parquet', table);
    const rows: Record<string, unknown>[] = [];
    for (const path of Object.keys(hashes(folder))) {
      const [, year, form] = /fiscal_year=(.*)\/base_form=(.*)\/part-0/u.exec(path) ?? [];
      const isNull = year === '__HIVE_DEFAULT_PARTITION__';
      for (const row of await readParquet(join(folder, path))) {
        rows.push({
          ...row,
          fiscal_year: isNull ? null : Number(year),
          base_form: isNull ? null : form,
        });
      }
    }
    rows.sort((a, b) => (String(a['key']) < String(b['key']) ? -1 : 1));
    expect(rows.length).toBeGreaterThan(0);
    expect(sorted(rows)).toEqual(sorted(expected[table]));
  });

  describe.skipIf(duck === null)('in DuckDB (skipped where it has no binary)', () => {
    const all = async (sql: string) => (await duck?.(sql)) ?? [];

    it.each(names)('has the rows of %s, with year and form from the path', async (table) => {
      const order = exportTables.find(({ name }) => name === table)?.key.join(', ');
      const rows = await all(
        `select * from read_parquet('${parquetOf(table)}', hive_partitioning = true) order by ${order}`,
      );
      expect(sorted(rows)).toEqual(sorted(expected[table]));
    });

    it('has plain types', async () => {
      const types = new Set<unknown>();
      for (const table of names) {
        const columns = await all(
          `describe select * exclude (fiscal_year, base_form) from read_parquet('${parquetOf(table)}')`,
        );
        for (const { column_type } of columns) types.add(column_type);
      }
      expect([...types].sort()).toEqual(['BOOLEAN', 'DOUBLE', 'INTEGER', 'VARCHAR']);
    });

    it('finds texts by their start, by equality and by length, whatever the statistics say', async () => {
      const passages = `read_parquet('${parquetOf('passages')}')`;
      const long = expected.passages
        .map(({ text }) => String(text))
        .filter((text) => text.length > 1e6);
      expect(long).toHaveLength(1);
      expect(
        await all(
          `select length(text) as n from ${passages} where text >= 'Long. word 🐟' and text < 'Lonh'`,
        ),
      ).toEqual([{ n: [...(long[0] ?? '')].length }]);
      expect(await all(`select count(*) as n from ${passages} where contains(text, '🐟')`)).toEqual(
        [{ n: 2 }],
      );
    });

    it('joins tables by the key alone', async () => {
      const rows = await all(
        `select f.name, g.state from read_parquet('${parquetOf('flags')}', hive_partitioning = true) g
         join read_parquet('${parquetOf('filings')}', hive_partitioning = true) f using (key)
         where g.concept = 'CybersecurityRiskManagementThirdPartyEngagedFlag' and g.fiscal_year = 2024`,
      );
      expect(rows).toEqual([{ name: 'Lanternfish Instruments Inc.', state: 'false' }]);
    });

    it.each(names)(
      'reads the CSV of %s, but for signs of formulas and white space',
      async (table) => {
        const file = join(made.folder, 'csv', `${table}.csv`).replaceAll('\\', '/');
        const rows = await all(
          `select * from read_csv('${file}', header = true, all_varchar = true, quote = '"', escape = '"', max_line_size = 9000000)`,
        );
        const plain = (value: unknown): string | null =>
          value === null || value === ''
            ? null
            : String(value)
                .replace(/[\s']+/gu, ' ')
                .trim();
        const texts = (list: readonly Record<string, unknown>[]) =>
          sorted(list).map((row) => row.map(([name, value]) => [name, plain(value)]));
        expect(texts(rows)).toEqual(texts(expected[table]));
      },
    );
  });
});

it.each(names)('NDJSON has the rows of %s as they were stored', (table) => {
  const text = readFileSync(join(made.folder, 'ndjson', `${table}.ndjson`), 'utf8');
  const rows = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(sorted(rows)).toEqual(sorted(expected[table]));
});

it('CSV begins what a spreadsheet would run with an apostrophe', async () => {
  const text = readFileSync(join(made.folder, 'csv', 'sentences.csv'), 'utf8');
  expect(text).not.toMatch(/(?:^|[,\n]"?)=/u);
});

describe('the description', () => {
  it.each(['parquet', 'csv', 'ndjson'] as const)(
    'of %s has each file with its bytes, hash and rows',
    (format) => {
      const folder = join(made.folder, format);
      const description = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));
      const { 'datapackage.json': _, ...files } = hashes(folder);
      const described: { path: string; bytes: number; hash: string; rows: number }[] =
        description.resources.flatMap((resource: { files: [] }) => resource.files);
      expect(Object.fromEntries(described.map(({ path, hash }) => [path, hash]))).toEqual(
        Object.fromEntries(Object.entries(files).map(([path, hash]) => [path, `sha256:${hash}`])),
      );
      for (const { path, bytes } of described) {
        expect(readFileSync(join(folder, path))).toHaveLength(bytes);
      }
      for (const { name, rows } of description.resources) {
        expect(rows).toBe(expected[name as ExportTableName].length);
      }
      expect(description.sources).toEqual([
        { title: 'invented.zip', sha256: 'a'.repeat(64), bytes: 1234 },
      ]);
    },
  );

  it.each(['parquet', 'csv', 'ndjson'] as const)(
    'of %s has the columns, their types, and keys that hold',
    (format) => {
      const { resources } = JSON.parse(
        readFileSync(join(made.folder, format, 'datapackage.json'), 'utf8'),
      );
      const types: Record<string, string> = { integer: 'number' };
      for (const { name, schema } of resources) {
        const rows = expected[name as ExportTableName];
        const fields: { name: string; type: string; constraints?: object }[] = schema.fields;
        expect(fields.map((field) => field.name).sort()).toEqual(Object.keys(rows[0] ?? {}).sort());
        for (const field of fields) {
          const values = rows.map((row) => row[field.name]);
          if (field.constraints) expect(values).not.toContain(null);
          const kinds = new Set(
            values.filter((value) => value !== null).map((value) => typeof value),
          );
          expect([[], [types[field.type] ?? field.type]]).toContainEqual([...kinds]);
        }
        const keys = rows.map((row) =>
          schema.primaryKey.map((each: string) => row[each]).join('\0'),
        );
        expect(new Set(keys).size).toBe(rows.length);
      }
    },
  );
});

it('makes the same bytes of the same filings, whatever their order', async () => {
  const { corpus, remove } = await makeLanternCorpus([...lanternFilings].reverse());
  for (const format of ['parquet', 'csv', 'ndjson'] as const) {
    const again = await exported(corpus, `${format}-again`, { format });
    expect(hashes(again)).toEqual(hashes(join(made.folder, format)));
  }
  await remove();
});

it('exports the filings and tables that are asked for, and a table without rows', async () => {
  const folder = await exported(made.corpus, 'part', {
    format: 'parquet',
    filter: { kind: ['incident'] },
    tables: ['filings', 'flags'],
  });
  const { resources, cydkit } = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));
  expect(resources.map(({ name, rows }: { name: string; rows: number }) => [name, rows])).toEqual([
    ['filings', 1],
    ['flags', 0],
  ]);
  expect(cydkit).toMatchObject({ filings: 1, filter: { kind: ['incident'] } });
  expect(await readParquet(join(folder, resources[1].path))).toEqual([]);
});
