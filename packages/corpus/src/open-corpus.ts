import { statSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '@cydkit/parser/node';
import type { Database } from './store/database';
import { fileProblemOf } from './store/file-problems';
import { loadLibsql } from './store/libsql';
import { checkVersion, migrate, NotACorpus, schemaVersion } from './store/migrations';

/** An open corpus. */
export interface Corpus {
  /** The folder that it is in. */
  folder: string;
  database: Database;
  /** Closes the file. Nothing else may be asked of the corpus then. */
  close(): void;
}

/** How to open a corpus. */
export interface OpenOptions {
  /** Makes the corpus if there is none, and lets filings be added. Default: it is only read. */
  write?: boolean;
  /** How long to wait for another process that writes, in milliseconds. Default: a minute. */
  timeout?: number;
}

/** There is no corpus in the folder. */
export class CorpusMissing extends Error {
  override readonly name = 'CorpusMissing';
}

/** The file in the folder. */
const fileName = 'corpus.sqlite';

/** Returns the file of the corpus in a folder. */
export function corpusFile(folder: string): string {
  return join(folder, fileName);
}

/** How much of the file readers map into memory, in bytes; a writer would hold what it has written. */
const mapped = 2 ** 30;

/**
 * Reports whether there is a corpus in a folder. An empty file is none: it is what a process leaves that is
 * killed while it makes one.
 */
export function hasCorpus(folder: string): boolean {
  return (statSync(corpusFile(folder), { throwIfNoEntry: false })?.size ?? 0) > 0;
}

/**
 * Opens the corpus in a folder. One process may add to it while others read.
 *
 * @throws {CorpusMissing} if there is none, and `write` does not ask for one
 * @throws {NotACorpus} if the file cannot be used, is something else, or a newer program has written it
 * @throws {DriverMissing} if the package libsql is not installed
 */
export async function openCorpus(folder: string, options: OpenOptions = {}): Promise<Corpus> {
  const { write = false, timeout = 60_000 } = options;
  const file = corpusFile(folder);
  if (!write && !hasCorpus(folder)) {
    throw new CorpusMissing(`There is no corpus in '${folder}'`);
  }
  const openFile = await loadLibsql();
  if (write) makeFolder(folder);
  let database: Database;
  try {
    database = openFile(file, { readonly: !write, timeout });
  } catch (error) {
    return explain(error);
  }
  try {
    database.exec('pragma temp_store = memory');
    // The next lines write: what is not ours is left as it is.
    const version = checkVersion(database);
    if (write) {
      // A search reads while filings are added. A commit is safe when the process is killed.
      database.exec(
        'pragma page_size = 8192; pragma journal_mode = wal; pragma synchronous = normal',
      );
      migrate(database);
    } else {
      // Another process is making it, and has the right to write.
      if (version === 0) throw new CorpusMissing(`There is no corpus in '${folder}' yet`);
      if (version < schemaVersion) await upgrade(folder, timeout);
      database.exec(`pragma mmap_size = ${mapped}`);
      // The driver takes no notice of `readonly`.
      database.exec('pragma query_only = true');
    }
  } catch (error) {
    database.close();
    return explain(error);
  }
  return { folder, database, close: () => closeFile(database, write) };
}

/** Leaves one file, which can be read also where nothing can be written, unless others use it now. */
function closeFile(database: Database, written: boolean): void {
  try {
    if (written) database.exec('pragma busy_timeout = 0; pragma journal_mode = delete');
  } catch {
    // Another process has it open: all is committed, in the file and the log next to it.
  }
  database.close();
}

/** @throws the error, or a `NotACorpus` that says it in plain words */
function explain(error: unknown): never {
  const problem = fileProblemOf(error);
  throw problem === null ? error : new NotACorpus(problem, { cause: error });
}

/** A corpus of an earlier version is brought to this one before it is read. */
async function upgrade(folder: string, timeout: number): Promise<void> {
  const corpus = await openCorpus(folder, { write: true, timeout });
  corpus.close();
}
