import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Database, Row, SqlValue, Statement } from './database';

/** How to open a file. */
export interface DriverOptions {
  /** Opens a file that exists, and writes nothing to it. */
  readonly: boolean;
  /** How long to wait for another writer, in milliseconds. */
  timeout: number;
}

/** The driver is not installed, or has no binary for this machine. */
export class DriverMissing extends Error {
  override readonly name = 'DriverMissing';

  constructor(cause: unknown) {
    super("A corpus needs the package 'libsql'. Install it: npm install libsql", { cause });
  }
}

/** Opens a file. @throws an `Error` with SQLite's code if it cannot be opened */
export type OpenFile = (file: string, options: DriverOptions) => Database;

/** @throws {DriverMissing} if the driver cannot be loaded */
export async function loadLibsql(): Promise<OpenFile> {
  const { default: Driver } = await import('libsql').catch((error: unknown) => {
    throw new DriverMissing(error);
  });
  return (file, options) => {
    try {
      return new LibsqlDatabase(new Driver(options.readonly ? readOnly(file) : file, options));
    } catch (cause) {
      // The driver says it in its own types: ConnectionFailed("… : 14").
      throw Object.assign(new Error(`Cannot open ${file}`, { cause }), { code: 'SQLITE_CANTOPEN' });
    }
  };
}

/** Returns what opens a file so that nothing can write to it: the driver ignores its own option. */
export function readOnly(file: string): string {
  return `${pathToFileURL(resolve(file)).href}?mode=ro`;
}

type Driver = import('libsql').Database;
type DriverStatement = import('libsql').Statement<unknown[]>;

class LibsqlDatabase implements Database {
  readonly #driver: Driver;
  readonly #statements = new Map<string, Statement>();

  constructor(driver: Driver) {
    this.#driver = driver;
  }

  prepare(sql: string): Statement {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const statement = new LibsqlStatement(this.#driver.prepare(sql));
    this.#statements.set(sql, statement);
    return statement;
  }

  exec(sql: string): void {
    this.#driver.exec(sql);
  }

  transaction<Result>(work: () => Result): Result {
    this.#driver.exec('begin immediate');
    try {
      const result = work();
      this.#driver.exec('commit');
      return result;
    } catch (error) {
      if (this.#driver.inTransaction) this.#driver.exec('rollback');
      throw error;
    }
  }

  close(): void {
    this.#statements.clear();
    this.#driver.close();
  }
}

class LibsqlStatement implements Statement {
  readonly #statement: DriverStatement;

  constructor(statement: DriverStatement) {
    this.#statement = statement;
  }

  all<Found extends object = Row>(...values: readonly SqlValue[]): Found[] {
    return this.#statement.all(values) as Found[];
  }

  get<Found extends object = Row>(...values: readonly SqlValue[]): Found | undefined {
    // The driver's own `get` adds a column about itself.
    const [first] = this.#statement.iterate(values) as IterableIterator<Found>;
    return first;
  }

  iterate<Found extends object = Row>(...values: readonly SqlValue[]): IterableIterator<Found> {
    return this.#statement.iterate(values) as IterableIterator<Found>;
  }

  run(...values: readonly SqlValue[]): number {
    return this.#statement.run(values).changes;
  }

  columns(): string[] {
    return this.#statement.columns().map(({ name }) => name);
  }
}
