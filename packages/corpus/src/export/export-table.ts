import { byCodeUnits } from '@cydkit/dedupe';
import { conditionOf, type FilingFilter } from '../filters/filing-filter';
import type { Database, SqlValue } from '../store/database';
import type { ExportedTable, ExportFormat } from './data-package';
import { type ExportedFile, makeFile, type NewFile } from './export-file';
import {
  type ExportColumn,
  type ExportTable,
  type ExportTableName,
  exportedValue,
  filingColumns,
  partitionColumns,
} from './export-tables';
import { hivePath, partitionForm } from './hive-path';
import { ParquetRows } from './parquet-rows';
import type { RowWriter } from './row-writer';
import { csvRows, ndjsonRows } from './text-rows';

/** How many filings of a table are written. */
export interface TableProgress {
  kind: 'progress';
  table: ExportTableName;
  filings: number;
  of: number;
}

/** How many filings are asked for together: what is held in memory besides a group of Parquet. */
const together = 100;

/** A filing, with what all its rows have. */
export interface ExportedFiling {
  id: SqlValue;
  /** The folder of its rows in Parquet. */
  partition: string;
  /** Its form is not stated, or can be the name of a folder. */
  isNamed: boolean;
  /** The values of `filingColumns` and `partitionColumns`. */
  values: Readonly<Record<string, SqlValue>>;
}

/** Returns the filings that a filter selects, by their keys. */
export function filingsToExport(database: Database, filter: FilingFilter): ExportedFiling[] {
  const { sql, values } = conditionOf(filter);
  const statement = database.prepare(
    `select id, key, accession, cik, form, fiscal_year, base_form from filings f where ${sql}
     order by key`,
  );
  // spread: one value a choice of the filter
  const rows = statement.all<FilingColumns>(...values);
  return rows.map(({ id, ...row }) => {
    const baseForm = partitionForm(row.base_form);
    const partition = hivePath({ fiscalYear: row.fiscal_year, baseForm });
    return { id, partition, isNamed: baseForm === row.base_form, values: row };
  });
}

interface FilingColumns {
  id: SqlValue;
  fiscal_year: number | null;
  base_form: string | null;
}

/** What a table is written with. */
interface Work {
  database: Database;
  /** The folder. */
  draft: string;
  format: ExportFormat;
}

/** Writes the rows of a table, and returns what was written. */
export async function* exportTable(
  table: ExportTable,
  filings: readonly ExportedFiling[],
  { database, draft, format }: Work,
): AsyncGenerator<TableProgress, ExportedTable, void> {
  const isParquet = format === 'parquet';
  const begins = isParquet ? filingColumns : [...filingColumns, ...partitionColumns];
  const columns = [...begins, ...table.columns];
  const files: ExportedFile[] = [];
  const progress: TableProgress = {
    kind: 'progress',
    table: table.name,
    filings: 0,
    of: filings.length,
  };
  const rows = database.prepare(table.sql);
  const start = async (path: string): Promise<RowWriter> => {
    return openers[format](columns, await makeFile(draft, path));
  };
  for (const { path, members } of groupsOf(table.name, filings, format)) {
    let writer: RowWriter | null = null;
    try {
      for (const batch of batchesOf(members)) {
        const byId = new Map(batch.map((filing) => [filing.id, filing.values]));
        for (const row of rows.iterate(JSON.stringify([...byId.keys()]))) {
          const values = byId.get(row['filing_id'] ?? null);
          writer ??= await start(path);
          await writer.write([
            ...begins.map(({ name }) => values?.[name] ?? null),
            ...table.columns.map((column) => exportedValue(column, row)),
          ]);
        }
        progress.filings += batch.length;
        yield { ...progress };
      }
      if (writer !== null) files.push(await writer.close());
    } finally {
      await writer?.abandon();
    }
  }
  // A table without a row is still a table.
  if (files.length === 0) files.push(await (await start(emptyPath(table.name, format))).close());
  return { table, columns: isParquet ? [...columns, ...partitionColumns] : columns, files };
}

const openers: Readonly<
  Record<ExportFormat, (columns: readonly ExportColumn[], file: NewFile) => RowWriter>
> = {
  parquet: (columns, file) => new ParquetRows(columns, file),
  csv: csvRows,
  ndjson: ndjsonRows,
};

/** The rows of a file: those of a partition, or all. */
interface Group {
  path: string;
  members: ExportedFiling[];
}

function groupsOf(
  name: ExportTableName,
  filings: readonly ExportedFiling[],
  format: ExportFormat,
): Group[] {
  const groups = new Map<string, Group>();
  for (const filing of filings) {
    const path = pathOf(name, filing.partition, format);
    const group = groups.get(path) ?? { path, members: [] };
    group.members.push(filing);
    groups.set(path, group);
  }
  return [...groups.values()].sort((a, b) => byCodeUnits(a.path, b.path));
}

function* batchesOf(filings: readonly ExportedFiling[]): Generator<ExportedFiling[]> {
  for (let at = 0; at < filings.length; at += together) yield filings.slice(at, at + together);
}

function pathOf(name: ExportTableName, partition: string, format: ExportFormat): string {
  return format === 'parquet' ? `${name}/${partition}/part-0.parquet` : `${name}.${format}`;
}

function emptyPath(name: ExportTableName, format: ExportFormat): string {
  return pathOf(name, hivePath({ fiscalYear: null, baseForm: null }), format);
}
