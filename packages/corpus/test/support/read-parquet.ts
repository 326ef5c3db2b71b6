import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';

/** Reads a file with hyparquet. */
export async function readParquet(file: string): Promise<Record<string, unknown>[]> {
  return await parquetReadObjects({ file: await asyncBufferFromFile(file) });
}

/** What a statement returns in DuckDB, integers as numbers; `null` without DuckDB on this machine. */
export type Duck = (sql: string) => Promise<Record<string, unknown>[]>;

export async function startDuck(): Promise<Duck | null> {
  // Its binary does not exist for every machine.
  const duckdb = await import('@duckdb/node-api').catch(() => null);
  if (duckdb === null) return null;
  const instance = await duckdb.DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  return async (sql) => {
    const rows = (await connection.runAndReadAll(sql)).getRowObjectsJS();
    return rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => {
          return [name, typeof value === 'bigint' ? Number(value) : value];
        }),
      ),
    );
  };
}
