import { addTaxonomy } from './concept-ids';
import type { Database } from './database';
import { floatBands } from './float-bands';
import { insertAll } from './insert';
import { schema } from './schema';

/**
 * What makes each version of the file from the one before; version 1 is made from an empty file. Once
 * released, a step is never changed: a new one follows.
 */
const migrations: readonly ((database: Database) => void)[] = [
  (database) => {
    database.exec(schema);
    addTaxonomy(database);
    const bands = floatBands.map(({ name, least }, position) => ({ band: name, least, position }));
    insertAll(database, 'float_bands', bands);
  },
];

/** The version of the file that this program writes. */
export const schemaVersion: number = migrations.length;

/** Marks a SQLite file as a corpus: "CYDk". */
const applicationId = 0x4359446b;

/** The file is not a corpus, or a newer program has written it. */
export class NotACorpus extends Error {
  override readonly name = 'NotACorpus';
}

/** @throws {NotACorpus} if the file is something else, or newer than this program */
export function checkVersion(database: Database): number {
  const version = pragma(database, 'user_version');
  const tables = database.prepare('select count(*) as count from sqlite_schema').get()?.['count'];
  if (pragma(database, 'application_id') !== applicationId && tables !== 0) {
    throw new NotACorpus('The file is a SQLite database of another program');
  }
  if (version > schemaVersion) {
    throw new NotACorpus(
      `The corpus has version ${version}, and this program knows versions up to ${schemaVersion}: update cydkit`,
    );
  }
  return version;
}

/** Brings a file to the newest version, step by step; each is done whole or not at all. */
export function migrate(database: Database): void {
  if (checkVersion(database) === schemaVersion) return;
  database.transaction(() => {
    // Another process may have done it while this one waited.
    for (let version = checkVersion(database); version < schemaVersion; version += 1) {
      migrations[version]?.(database);
    }
    database.exec(`pragma user_version = ${schemaVersion}`);
    database.exec(`pragma application_id = ${applicationId}`);
  });
}

function pragma(database: Database, name: 'user_version' | 'application_id'): number {
  return Number(database.prepare(`select ${name} as value from pragma_${name}`).get()?.['value']);
}
