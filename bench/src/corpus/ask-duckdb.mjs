// Usage: node ask-duckdb.mjs FOLDER < queries, of a folder of Parquet
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { answer, shown } from './ask.mjs';

const connection = await (await DuckDBInstance.create(':memory:')).connect();

async function run(sql, values = []) {
  return (await connection.runAndReadAll(sql, values)).getRowObjectsJS();
}

/** All files of a table, with the columns that are in the names of folders. */
function table(name) {
  const files = join(process.argv[2], name, '**/*.parquet').replaceAll("'", "''");
  return `read_parquet('${files}', hive_partitioning = true)`;
}
// As it is kept for many questions: in memory, not read from the files each time.
for (const name of ['passages', 'flags']) await run(`create table ${name} as from ${table(name)}`);

function conditionOf(words) {
  return words.map(() => 'text ilike ?').join(' and ');
}

function patternsOf(words) {
  return words.map((word) => `%${word}%`);
}

await answer({
  first: (query) =>
    run(
      `select text from passages where ${conditionOf(query)} order by key, position limit ${shown}`,
      patternsOf(query),
    ),
  describe: async (rows, query) => {
    const sql = `select count(*)::integer as n from passages where ${conditionOf(query)}`;
    const [{ n }] = await run(sql, patternsOf(query));
    return { total: n, texts: rows.map(({ text }) => text) };
  },
  statistics: () =>
    run(`select fiscal_year, concept, count(*), sum((state = 'true')::integer)
      from flags where form like '10-K%' or form like '20-F%' group by 1, 2 order by 1, 2`),
});
