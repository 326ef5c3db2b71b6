/** Where something is in a statement, both counted from 1. */
export interface SqlPosition {
  line: number;
  column: number;
}

/** A statement that was not run, or not to its end. The message says why, where, and what to do. */
export class SqlProblem extends Error {
  override readonly name = 'SqlProblem';
  /** `null` where the problem is not at one place. */
  readonly position: SqlPosition | null;

  constructor(message: string, position: SqlPosition | null = null) {
    super(
      position === null ? message : `Line ${position.line}, column ${position.column}: ${message}`,
    );
    this.position = position;
  }
}

/** Returns the line and the column of an index. */
export function positionAt(sql: string, at: number): SqlPosition {
  const lines = sql.slice(0, at).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
