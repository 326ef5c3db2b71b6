import { type Corpus, corpusFile } from '../open-corpus';
import { checkSql } from './check-sql';
import { type GuardedConnection, openGuarded } from './guarded-connection';
import { cellOf, type SqlCell, wrapped } from './result-values';
import { problemOf } from './sql-errors';
import { SqlProblem } from './sql-problem';

/** How much a statement may take and return. */
export interface SqlOptions {
  /** The most rows to return. Default: 100,000. */
  limit?: number;
  /** Ends the statement, such as `AbortSignal.timeout(30_000)`. Default: nothing ends it. */
  signal?: AbortSignal;
}

/** The result of a statement. */
export interface SqlResult {
  /** The names of the columns; several may have the same one. */
  columns: string[];
  /** As many values as there are columns. */
  rows: SqlCell[][];
  /** There are more rows than the limit. */
  more: boolean;
}

/** The most rows, if nothing else is asked for. */
const defaultLimit = 100_000;

/** How often a statement is interrupted until it ends, in milliseconds. */
const interval = 20;

/** The most text of a result, in UTF-16 units: what any machine can hold several times. */
const largest = 2 ** 26;

/**
 * Runs one statement that reads. It can change nothing, and reaches no other file. An integer beyond
 * 2^53 comes as text, a blob as `x'00ff'`.
 *
 * From then on, SQLite may hold 1 GiB in memory in the whole process, whatever it is used for.
 *
 * @throws {SqlProblem} if the statement is wrong, not allowed, ended or too large
 */
export async function querySql(
  { folder }: Corpus,
  sql: string,
  options: SqlOptions = {},
): Promise<SqlResult> {
  const { limit = defaultLimit, signal } = options;
  const connection = await openGuarded(corpusFile(folder));
  // Again and again: the driver forgets an interruption that comes before its thread has begun.
  let timer: NodeJS.Timeout | undefined;
  const interrupt = (): void => {
    connection.interrupt();
    timer ??= setInterval(() => connection.interrupt(), interval);
  };
  signal?.addEventListener('abort', interrupt);
  try {
    const checked = checkSql(sql, connection.refused);
    const columns = await connection.columns(checked.sql);
    const run =
      checked.kind === 'explain' ? checked.sql : wrapped(checked.sql, columns.length, limit + 1);
    signal?.throwIfAborted();
    return { columns, ...(await read(connection, run, limit)) };
  } catch (error) {
    if (signal?.aborted) throw new SqlProblem('The statement was ended: it took too long');
    throw await problemOf(error, sql, connection);
  } finally {
    signal?.removeEventListener('abort', interrupt);
    clearInterval(timer);
    connection.close();
  }
}

async function read(
  connection: GuardedConnection,
  sql: string,
  limit: number,
): Promise<Pick<SqlResult, 'rows' | 'more'>> {
  const rows: SqlCell[][] = [];
  let size = 0;
  for await (const row of connection.rows(sql)) {
    if (rows.length === limit) return { rows, more: true };
    const cells = row.map(cellOf);
    for (const cell of cells) size += typeof cell === 'string' ? cell.length : 1;
    if (size > largest) {
      throw new SqlProblem(
        `The first ${rows.length} rows have more than ${largest} characters: select less, or export the corpus`,
      );
    }
    rows.push(cells);
  }
  return { rows, more: false };
}
