import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFolder } from '@cydkit/parser/node';
import { contentVersion } from '../add/versions';
import { type ExportedFile, makeFile } from '../export/export-file';
import { exportedValue } from '../export/export-tables';
import { ParquetRows } from '../export/parquet-rows';
import type { FilingRecord } from '../record/model';
import type { PartManifest, PartRecord, PartSource } from './model';
import { draftPath, isPartId, manifestFolder, manifestPath, tablePath } from './part-paths';
import { type PartRow, partTables } from './part-tables';

/** What a part is made of. */
export interface PartContent {
  /** Names the part: the hash of its sources, so that the same work makes the same files. */
  id: string;
  /**
   * What is counted of them, and their problems, are read when all records have come: they may be
   * filled in until then.
   */
  sources: readonly Omit<PartSource, 'keys'>[];
  /**
   * All of the first source, then all of the second, and so on; without filings that have no CYD fact. For
   * the corpus that `cyd corpus add` makes, the filings are named, and a document has its `source.sha256`, as
   * the program reads them.
   */
  records: AsyncIterable<PartRecord> | Iterable<PartRecord>;
}

/**
 * Writes the filings of a batch as seven Parquet files, one in the folder of each table, so that Spark, Trino
 * and DuckDB read such a folder as a table: `facts/<id>.parquet` and so on; and last, `_parts/<id>.json`,
 * which makes them a part. There are no partitions: a batch has filings of many years, and the files would be
 * tiny. The same sources and records make the same bytes. Holds a group of rows of each table in memory.
 *
 * A file has its name once it is complete and on the disk. Whoever reads a table's folder while parts
 * are written may see a filing in one table and not yet in another; `listParts` says which parts are whole.
 *
 * @throws {RangeError} if the id cannot name files, or records do not come in the order of their sources
 * @throws the error of the system if a file cannot be written, or of `records`; nothing is left then
 */
export async function writePart(
  folder: string,
  { id, sources, records }: PartContent,
): Promise<PartManifest> {
  if (!isPartId(id)) {
    throw new RangeError(`'${id}' cannot name a part: it may have a–z, 0–9 and hyphens`);
  }
  // From here on, the folder is known as one of parts.
  makeFolder(join(folder, manifestFolder));
  const token = crypto.randomUUID();
  const tables = partTables.map((table) => {
    return { ...table, draft: draftPath(tablePath(table.name, id), token) };
  });
  const writers: ParquetRows[] = [];
  try {
    for (const { columns, draft } of tables) {
      writers.push(new ParquetRows(columns, await makeFile(folder, draft)));
    }
    const keys: string[][] = sources.map(() => []);
    let filings = 0;
    let last = 0;
    for await (const { source: number, record } of records) {
      const source = sources[number];
      if (source === undefined || number < last) {
        throw new RangeError('Records must come in the order of the sources of the part');
      }
      last = number;
      keys[number]?.push(record.filing.key);
      const own = { filing: `${id}/${filings}`, ...ownOf(record, source) };
      for (const [index, { columns, rowsOf }] of tables.entries()) {
        for (const row of rowsOf(record)) {
          const whole: PartRow = { ...own, ...row };
          await writers[index]?.write(columns.map((column) => exportedValue(column, whole)));
        }
      }
      filings += 1;
    }
    const files: ExportedFile[] = [];
    for (const writer of writers) files.push(await writer.close());
    for (const { draft } of tables) await sync(join(folder, draft));
    for (const { name, draft } of tables) {
      await rename(join(folder, draft), join(folder, tablePath(name, id)));
    }
    for (const { name } of tables) await syncFolder(join(folder, name));
    const manifest: PartManifest = {
      cydkitPart: 1,
      id,
      version: contentVersion,
      sources: sources.map((source, index) => sourceOf(source, keys[index] ?? [])),
      filings,
      files: files.map(({ rows, bytes, sha256 }, index) => {
        return { path: tablePath(tables[index]?.name ?? 'filings', id), rows, bytes, sha256 };
      }),
    };
    await writeManifest(folder, manifest, token);
    return manifest;
  } finally {
    for (const writer of writers) await writer.abandon();
    for (const { draft } of tables) await rm(join(folder, draft), { force: true });
  }
}

/** What all rows of a filing have. */
function ownOf({ filing }: FilingRecord, source: Omit<PartSource, 'keys'>): PartRow {
  const { key, accession, cik, form, fiscal_year, base_form } = filing;
  const origin = { source: source.name, source_sha256: source.sha256 };
  return { key, accession, cik, form, fiscal_year, base_form, ...origin };
}

/** The properties in one order, whatever order they came in. */
function sourceOf(source: Omit<PartSource, 'keys'>, keys: string[]): PartSource {
  const { name, sha256, bytes, selection, share, withoutFacts, problems } = source;
  return {
    ...{ name, sha256, bytes, ...(selection !== undefined && { selection }) },
    share: { number: share.number, of: share.of },
    ...{ keys, withoutFacts },
    problems: problems.map((problem) => ({ name: problem.name, reason: problem.reason })),
  };
}

async function writeManifest(folder: string, manifest: PartManifest, token: string): Promise<void> {
  const path = manifestPath(manifest.id);
  const draft = draftPath(path, token);
  const file = await makeFile(folder, draft);
  try {
    await file.write(Buffer.from(`${JSON.stringify(manifest)}\n`));
    await file.close(0);
    await sync(join(folder, draft));
    await rename(join(folder, draft), join(folder, path));
  } finally {
    await file.abandon();
    await rm(join(folder, draft), { force: true });
  }
  await syncFolder(dirname(join(folder, path)));
}

/** Waits until a file is on the disk, not only in the system's memory. */
async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Waits until the names in a folder are on the disk, where the system can do so: Windows cannot. */
async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, 'r').catch(() => null);
  await handle?.sync().catch(() => {});
  await handle?.close();
}
