import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from './store/database';
import { openLibsql } from './store/libsql';
import { checkVersion, migrate, schemaVersion } from './store/migrations';

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

/** What a reader needs in memory of a file that is mapped, in bytes. */
const mapped = 2 ** 30;

/** Reports whether there is a corpus in a folder. */
export function hasCorpus(folder: string): boolean {
  return existsSync(join(folder, fileName));
}

/**
 * Opens the corpus in a folder. One process may add to it while others read.
 *
 * @throws {CorpusMissing} if there is none, and `write` does not ask for one
 * @throws {NotACorpus} if the file is something else, or a newer program has written it
 * @throws {DriverMissing} if the package libsql is not installed
 */
export async function openCorpus(folder: string, options: OpenOptions = {}): Promise<Corpus> {
  const { write = false, timeout = 60_000 } = options;
  const file = join(folder, fileName);
  if (write) mkdirSync(folder, { recursive: true });
  else if (!hasCorpus(folder)) throw new CorpusMissing(`There is no corpus in '${folder}'`);
  const database = await openLibsql(file, { readonly: !write, timeout });
  try {
    database.exec(`pragma mmap_size = ${mapped}; pragma temp_store = memory`);
    if (write) {
      // A search reads while filings are added. A commit is safe when the process is killed.
      database.exec(
        'pragma page_size = 8192; pragma journal_mode = wal; pragma synchronous = normal',
      );
      migrate(database);
    } else if (checkVersion(database) < schemaVersion) {
      await upgrade(folder, timeout);
    }
  } catch (error) {
    database.close();
    throw error;
  }
  return { folder, database, close: () => database.close() };
}

/** A corpus of an earlier version is brought to this one before it is read. */
async function upgrade(folder: string, timeout: number): Promise<void> {
  const corpus = await openCorpus(folder, { write: true, timeout });
  corpus.close();
}
