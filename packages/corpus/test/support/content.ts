import { createHash } from 'node:crypto';
import type { Corpus } from '../../src/open-corpus';

/** What an id means, since ids differ with the order in which filings were added. */
const named: Readonly<Record<string, string>> = {
  filing_id: '(select key from filings where id = t.filing_id)',
  concept_id: '(select name from concepts where id = t.concept_id)',
  passage_id: `(select f.key || ' ' || p.position from passages p join filings f on f.id = p.filing_id
    where p.id = t.passage_id)`,
};

/**
 * Returns for each table how many rows it has, and a hash of them in an order of their own. Which file
 * each filing is from counts as a table too, `origins`.
 */
export function contentOf({ database }: Corpus): Record<string, string> {
  const tables = database
    .prepare(
      `select name from sqlite_schema where type = 'table'
       and name not like 'passages\\_text%' escape '\\' and name not like 'sqlite\\_%' escape '\\' order by name`,
    )
    .all<{ name: string }>();
  const digest = (select: string): string => {
    const hash = createHash('sha256');
    let rows = 0;
    for (const row of database.prepare(select).iterate()) {
      hash.update(JSON.stringify(Object.values(row)));
      rows += 1;
    }
    return `${rows} ${hash.digest('hex')}`;
  };
  const origins =
    'select f.key, s.sha256 from filings f join sources s on s.id = f.source_id order by f.key';
  const contents = tables.map(({ name }) => {
    const columns = database
      .prepare('select name from pragma_table_info(?)')
      .all<{ name: string }>(name)
      .map((column) => column.name)
      .filter((column) => column !== 'id' && column !== 'source_id')
      .map((column) => named[column] ?? column);
    const order = columns.map((_, index) => index + 1).join(', ');
    return [name, digest(`select ${columns.join(', ')} from ${name} t order by ${order}`)];
  });
  return { origins: digest(origins), ...Object.fromEntries(contents) };
}

/** Returns what is wrong with the file, its references and its full-text index; empty if nothing is. */
export function faultsOf({ database }: Corpus): unknown[] {
  const full = `insert into passages_text (passages_text, rank) values ('integrity-check', 1)`;
  const unused = 'select hash from sentences except select hash from sentence_uses';
  database.exec(full);
  return [
    ...database
      .prepare('pragma integrity_check')
      .all()
      .filter((row) => row['integrity_check'] !== 'ok'),
    ...database.prepare('pragma foreign_key_check').all(),
    ...database.prepare(unused).all(),
  ];
}
