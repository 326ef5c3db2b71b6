import type { Database, SqlValue } from './database';

/** Inserts a row by the names of its columns, and returns its id. */
export function insert(database: Database, table: string, row: object): number {
  const sql = `${insertInto(table, row, 1)} returning rowid as id`;
  // spread: the columns of a table
  return Number(database.prepare(sql).get(...valuesOf([row]))?.['id']);
}

/** How many rows go into one statement: each call of the driver takes longer than an insertion. */
const together = 8;

/** Inserts rows that all have the same columns. `conflict` says what becomes of a key that is there. */
export function insertAll(
  database: Database,
  table: string,
  rows: readonly object[],
  conflict = '',
): void {
  const [first] = rows;
  if (first === undefined) return;
  let at = 0;
  for (const size of [together, 1]) {
    const statement = database.prepare(`${insertInto(table, first, size)} ${conflict}`);
    for (; at + size <= rows.length; at += size) {
      // spread: at most together, times the columns of a table
      statement.run(...valuesOf(rows.slice(at, at + size)));
    }
  }
}

function insertInto(table: string, row: object, rows: number): string {
  const names = Object.keys(row);
  const marks = `(${names.map(() => '?').join(', ')})`;
  return `insert into ${table} (${names.join(', ')}) values ${Array(rows).fill(marks).join(', ')}`;
}

function valuesOf(rows: readonly object[]): SqlValue[] {
  return rows.flatMap((row) => Object.values(row) as SqlValue[]);
}
