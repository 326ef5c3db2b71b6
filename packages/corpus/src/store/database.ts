/** What a column holds. */
export type SqlValue = string | number | bigint | Uint8Array | null;

/** A row, by the names of its columns. */
export type Row = Record<string, SqlValue>;

/** A statement that is prepared once and run many times; each `?` is a value. */
export interface Statement {
  all<Found extends object = Row>(...values: readonly SqlValue[]): Found[];
  /** Returns the first row, or `undefined` if there is none. */
  get<Found extends object = Row>(...values: readonly SqlValue[]): Found | undefined;
  /** Yields rows one by one, for results that are too large to hold. */
  iterate<Found extends object = Row>(...values: readonly SqlValue[]): IterableIterator<Found>;
  /** Runs a statement that returns nothing. Returns how many rows it changed. */
  run(...values: readonly SqlValue[]): number;
  /** The names of the columns that it returns, in order. */
  columns(): string[];
}

/**
 * All that the corpus asks of SQLite, so that another driver (Node's own, once every supported Node
 * has it) takes one file.
 */
export interface Database {
  /** Returns the statement, the same one each time it is asked for the same text. */
  prepare(sql: string): Statement;
  /** Runs statements without values, separated by semicolons. */
  exec(sql: string): void;
  /**
   * Does the work whole or not at all. Waits for another writer to end.
   *
   * @throws what the work throws, after undoing it
   */
  transaction<Result>(work: () => Result): Result;
  close(): void;
}
