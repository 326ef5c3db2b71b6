import { rm } from 'node:fs/promises';
import { makeFolder } from '@cydkit/parser/node';
import { conditionOf, type FilingFilter } from '../filters/filing-filter';
import { type Corpus, openCorpus } from '../open-corpus';
import type { Database } from '../store/database';
import {
  dataPackage,
  type ExportDetails,
  type ExportedTable,
  type ExportFormat,
  packageFile,
} from './data-package';
import { makeFile } from './export-file';
import { exportTable, filingsToExport, type TableProgress } from './export-table';
import { type ExportTableName, exportTables } from './export-tables';
import { draftBeside, replaceFolder, targetFolder } from './target-folder';

/** What to export, and how. */
export interface ExportOptions {
  format: ExportFormat;
  /** Default: all filings. */
  filter?: FilingFilter;
  /** Default: all tables. */
  tables?: readonly ExportTableName[];
  /**
   * Is called with the folder where files are until all are complete, which a program that is ended by
   * a signal may want to remove. What it returns is called when that folder is gone.
   */
  onDraft?: (draft: string) => () => void;
}

/** How far an export is, and what it has made when it is done. */
export type ExportProgress = TableProgress | ExportDone;

/** What an export has made. */
export interface ExportDone {
  kind: 'done';
  /** Without links. */
  folder: string;
  filings: number;
  tables: { name: ExportTableName; rows: number; files: number; bytes: number }[];
}

/**
 * Writes tables to a folder: for Parquet `facts/fiscal_year=2025/base_form=10-K/part-0.parquet` and so
 * on, else one file a table; and `datapackage.json`, which describes them. The folder is new, or
 * replaces an earlier export, once all is written; the corpus is as it was when the export began. The
 * same filings make the same bytes.
 *
 * @throws {NotAnExport} if the folder has something else in it
 */
export async function* exportCorpus(
  corpus: Corpus,
  folder: string,
  options: ExportOptions,
): AsyncGenerator<ExportProgress, void, void> {
  const { format, filter = {}, tables: wanted, onDraft = () => () => {} } = options;
  const target = await targetFolder(folder);
  const draft = draftBeside(target);
  // A connection of its own: what others add meanwhile is not half in the export.
  const { database, close } = await openCorpus(corpus.folder);
  const removed = onDraft(draft);
  try {
    database.exec('begin');
    makeFolder(draft);
    const filings = filingsToExport(database, filter);
    const written: ExportedTable[] = [];
    for (const table of exportTables) {
      if (wanted !== undefined && !wanted.includes(table.name)) continue;
      written.push(yield* exportTable(table, filings, { database, draft, format }));
    }
    const unnamedForms = filings.filter(({ isNamed }) => !isNamed).length;
    const sources = sourcesOf(database, filter);
    const details = { format, filter, filings: filings.length, unnamedForms, sources };
    const description = await makeFile(draft, packageFile);
    await description.write(Buffer.from(dataPackage(written, details)));
    await description.close(0);
    await replaceFolder(target, draft);
    yield { kind: 'done', folder: target, filings: filings.length, tables: written.map(summaryOf) };
  } finally {
    // Until it ends, the driver keeps the file from writers, although it is closed.
    database.exec('rollback');
    close();
    await rm(draft, { recursive: true, force: true });
    removed();
  }
}

function sourcesOf(database: Database, filter: FilingFilter): ExportDetails['sources'] {
  const { sql, values } = conditionOf(filter);
  const sources = database.prepare(
    `select name, sha256, bytes from sources s
     where id in (select f.source_id from filings f where ${sql}) order by name, sha256, selection`,
  );
  // spread: one value a choice of the filter
  return sources.all(...values);
}

function summaryOf({ table, files }: ExportedTable): ExportDone['tables'][number] {
  const sum = (of: 'rows' | 'bytes'): number => files.reduce((total, file) => total + file[of], 0);
  return { name: table.name, rows: sum('rows'), files: files.length, bytes: sum('bytes') };
}
