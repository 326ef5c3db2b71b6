import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import type { ExportTableName } from '../export/export-tables';
import { schemaOf } from '../export/parquet-rows';
import { unreadable } from './list-parts';
import type { PartManifest, PartProblem, PartRecord } from './model';
import { tablePath } from './part-paths';
import { type PartRow, type PartTable, partTables } from './part-tables';
import { restoreRecords } from './restore-records';

/** What a part has: all of it, or nothing and why. */
export type PartRead =
  | { records: PartRecord[]; problem: null }
  | { records: null; problem: PartProblem };

/** A file of a part that is not what it should be. */
class PartDamaged extends Error {
  override readonly name = 'PartDamaged';
  readonly path: string;

  constructor(path: string, reason: string, options?: ErrorOptions) {
    super(reason, options);
    this.path = path;
  }
}

/**
 * Reads a part: exactly the records that were written, in their order, but that half a character, which no
 * text has, is U+FFFD, as it is in a corpus. Holds the part in memory, some hundred filings. Each file is
 * compared with its size and hash in the manifest before anything is made of it: a part with one damaged or
 * missing file has no records.
 */
export async function readPart(folder: string, manifest: PartManifest): Promise<PartRead> {
  try {
    const rows = {} as Record<ExportTableName, PartRow[]>;
    for (const table of partTables) rows[table.name] = await readTable(folder, table, manifest);
    const records = restoreRecords(rows, manifest);
    const path = tablePath('filings', manifest.id);
    if (typeof records === 'string') throw new PartDamaged(path, records);
    return { records, problem: null };
  } catch (error) {
    if (!(error instanceof PartDamaged)) throw error;
    return { records: null, problem: { path: error.path, reason: error.message } };
  }
}

/** @throws {PartDamaged} */
async function readTable(
  folder: string,
  { name, columns }: PartTable,
  { id, files }: PartManifest,
): Promise<PartRow[]> {
  const path = tablePath(name, id);
  const described = files.find((file) => file.path === path);
  if (described === undefined) throw new PartDamaged(path, 'The manifest does not name it');
  const bytes = await bytesOf(join(folder, path), path, described.bytes);
  if (createHash('sha256').update(bytes).digest('hex') !== described.sha256) {
    throw new PartDamaged(path, 'It is not the file that the manifest describes');
  }
  try {
    const file = new Uint8Array(bytes).buffer;
    const metadata = parquetMetadata(file);
    if (!isSame(metadata.schema, schemaOf(columns))) {
      throw new PartDamaged(path, 'It has other columns than a part has');
    }
    if (metadata.num_rows !== BigInt(described.rows)) {
      throw new PartDamaged(path, 'It has not as many rows as the manifest says');
    }
    const rows = await parquetReadObjects({ file, metadata, parsers: { stringFromBytes } });
    return rows.map(plain);
  } catch (cause) {
    if (cause instanceof PartDamaged) throw cause;
    throw new PartDamaged(path, 'It is not Parquet that can be read', { cause });
  }
}

/** @throws {PartDamaged} */
async function bytesOf(file: string, path: string, bytes: number): Promise<Uint8Array> {
  const found = await stat(file).catch(() => null);
  if (found === null) throw new PartDamaged(path, 'It is missing');
  if (!found.isFile() || found.size !== bytes) {
    throw new PartDamaged(path, 'It is not the file that the manifest describes');
  }
  return await readFile(file).catch((cause: unknown) => {
    throw new PartDamaged(path, unreadable(cause), { cause });
  });
}

/** Reports whether a file has the columns that were written, and no others. */
function isSame(found: readonly object[], expected: readonly object[]): boolean {
  return (
    found.length === expected.length &&
    expected.every((element, index) => {
      const own: Readonly<Record<string, unknown>> = { ...found[index] };
      return Object.entries(element).every(([name, value]) => own[name] === value);
    })
  );
}

/** A byte order mark at the start of a text belongs to it. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function stringFromBytes(bytes: Uint8Array | undefined): string | undefined {
  return bytes && decoder.decode(bytes);
}

/** Yes and no become 1 and 0. */
function plain(row: Record<string, unknown>): PartRow {
  const values = Object.entries(row).map(([name, value]) => {
    return [name, typeof value === 'boolean' ? Number(value) : (value ?? null)];
  });
  return Object.fromEntries(values) as PartRow;
}
