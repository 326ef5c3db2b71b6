import { DriverMissing, readOnly } from '../store/libsql';
import { allowedNames } from './allowed-names';

/**
 * What SQLite may hold in memory, in bytes: enough to sort what a corpus of every filing so far has.
 * It counts for the whole process and cannot be raised again.
 */
const memory = 2 ** 30;

type Driver = import('libsql/promise');

/** A connection for statements that others wrote. */
export interface GuardedConnection {
  /** Functions and modules that a statement must not name, in lower case. */
  refused: ReadonlySet<string>;
  /** Compiles a statement, and runs nothing. Returns the names of its columns. */
  columns(sql: string): Promise<string[]>;
  /** Yields rows as arrays. The first one is computed while the process goes on. */
  rows(sql: string): AsyncIterable<unknown[]>;
  /** Ends what is running with the error SQLITE_INTERRUPT. */
  interrupt(): void;
  close(): void;
}

/**
 * Opens a file so that no statement can write to it. The caller must still keep statements away that
 * reach other files: ATTACH, VACUUM INTO and functions that the driver adds.
 *
 * @throws {DriverMissing} if the driver cannot be loaded
 */
export async function openGuarded(file: string): Promise<GuardedConnection> {
  // The driver's other half: a query of this one can be interrupted.
  const { default: Connection } = await import('libsql/promise').catch((error: unknown) => {
    throw new DriverMissing(error);
  });
  const driver: Driver = new Connection(readOnly(file), { timeout: 60_000 });
  await driver.exec(
    `pragma query_only = on; pragma trusted_schema = off; pragma temp_store = memory;
     pragma mmap_size = ${memory}; pragma hard_heap_limit = ${memory}`,
  );
  const rows = async function* (sql: string): AsyncGenerator<unknown[]> {
    const statement = await driver.prepare(sql);
    statement.raw(true);
    statement.safeIntegers(true);
    for (const row of (await statement.iterate()) as Iterable<unknown[]>) yield row;
  };
  const refused = new Set<string>();
  const known = 'select name from pragma_function_list union select name from pragma_module_list';
  for await (const [name] of rows(known)) {
    const lower = String(name).toLowerCase();
    if (!allowedNames.has(lower) && !lower.startsWith('pragma_')) refused.add(lower);
  }
  return {
    refused,
    columns: async (sql) => {
      const statement = await driver.prepare(sql);
      return statement.columns().map(({ name }: { name: string }) => name);
    },
    rows,
    interrupt: () => driver.interrupt(),
    close: () => driver.close(),
  };
}
