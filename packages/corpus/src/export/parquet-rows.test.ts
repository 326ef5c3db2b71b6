import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readParquet } from '../../test/support/read-parquet';
import { makeFile } from './export-file';
import type { ExportColumn } from './export-tables';
import { ParquetRows } from './parquet-rows';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cydkit-parquet-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const columns: readonly ExportColumn[] = [
  { name: 'text', type: 'string', optional: true, description: '' },
  { name: 'count', type: 'integer', optional: true, description: '' },
  { name: 'amount', type: 'number', optional: true, description: '' },
  { name: 'yes', type: 'boolean', optional: true, description: '' },
  { name: 'key', type: 'string', optional: false, description: '' },
];

type Row = readonly (string | number | boolean | null)[];
let files = 0;

async function written(rows: Iterable<Row>) {
  files += 1;
  const name = `${files}.parquet`;
  const writer = new ParquetRows(columns, await makeFile(folder, name));
  for (const row of rows) await writer.write(row);
  const file = await writer.close();
  expect(file.bytes).toBe(statSync(join(folder, name)).size);
  return { file, rows: await readParquet(join(folder, name)) };
}

/**
 * Half a character becomes U+FFFD, as in every UTF-8 text. A byte order mark at the start of a text is in the
 * file, and left out by this reader.
 */
function asRead(row: Row): Record<string, unknown> {
  const values = row.map((value) =>
    typeof value === 'string'
      ? Buffer.from(value)
          .toString()
          .replace(/^\ufeff/u, '')
      : value,
  );
  return Object.fromEntries(columns.map(({ name }, index) => [name, values[index]]));
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('', '\0', '\r\n', '🐟', '\ufeffx', '\ud800', 'a'.repeat(70_000)),
);

it('writes what a reader reads again, whatever the values', async () => {
  const row = fc.tuple(
    fc.option(anyText),
    fc.option(fc.integer()),
    fc.option(fc.double({ noNaN: true })),
    fc.option(fc.boolean()),
    anyText,
  );
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 30 }), async (given) => {
      const { file, rows } = await written(given);
      expect(file.rows).toBe(given.length);
      expect(rows).toEqual(given.map(asRead));
    }),
    { numRuns: 60 },
  );
});

it('writes more rows, and more text, than one group holds', async () => {
  const many = Array.from(
    { length: 120_001 },
    (_, n): Row => [null, n, n / 2, n % 2 === 0, `${n}`],
  );
  const { rows } = await written(many);
  expect(rows).toHaveLength(many.length);
  expect(rows.at(-1)).toEqual(asRead(many.at(-1) ?? []));
  const long = Array.from({ length: 9 }, (_, n): Row => [`${n}`.repeat(2 ** 21), n, 0, null, '']);
  expect((await written(long)).rows).toEqual(long.map(asRead));
});
