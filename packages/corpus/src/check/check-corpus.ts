import type { Corpus } from '../open-corpus';
import { comparedText } from '../record/compared-text';
import type { Database } from '../store/database';

/** One thing that was checked. */
export interface CheckedPoint {
  /** What should hold: `Every passage has a filing`. */
  point: string;
  /** How many rows were looked at. */
  rows: number;
  /** What does not hold, at most ten of them; empty if all is well. */
  problems: string[];
  /** How many problems there are. */
  count: number;
}

/** The most problems of a kind that are named. */
const mostNamed = 10;

/**
 * Checks the file, the full-text index, the links between tables, the counts of each filing, and the
 * hashes of all passages and sentences. The corpus must be open for writing; nothing is changed.
 */
export function checkCorpus({ database }: Corpus): CheckedPoint[] {
  return [
    checkFile(database),
    checkIndex(database),
    ...links.map((link) => checkLink(database, link)),
    ...['facts', 'passages'].map((table) => checkCount(database, table)),
    checkHashes(database, 'passages', 'id'),
    checkHashes(database, 'sentences', 'hash'),
  ];
}

function pointOf(point: string, rows: number, problems: readonly string[]): CheckedPoint {
  return { point, rows, problems: problems.slice(0, mostNamed), count: problems.length };
}

function checkFile(database: Database): CheckedPoint {
  const found = database
    .prepare('select integrity_check as problem from pragma_integrity_check')
    .all<{ problem: string }>()
    .map(({ problem }) => problem)
    .filter((problem) => problem !== 'ok');
  return pointOf('The file is whole', 1, found);
}

function checkIndex(database: Database): CheckedPoint {
  const problems: string[] = [];
  try {
    database.exec("insert into passages_text (passages_text, rank) values ('integrity-check', 1)");
  } catch (error) {
    problems.push(error instanceof Error ? error.message : String(error));
  }
  return pointOf('The full-text index has every passage', countOf(database, 'passages'), problems);
}

/** A column that names a row of another table. */
interface Link {
  table: string;
  column: string;
  to: string;
  key: string;
}

const links: readonly Link[] = [
  { table: 'filings', column: 'source_id', to: 'sources', key: 'id' },
  ...['filing_registrants', 'facts', 'flags', 'passages', 'findings'].map((table) => {
    return { table, column: 'filing_id', to: 'filings', key: 'id' };
  }),
  ...['facts', 'flags', 'passage_concepts', 'findings'].map((table) => {
    return { table, column: 'concept_id', to: 'concepts', key: 'id' };
  }),
  { table: 'passage_concepts', column: 'passage_id', to: 'passages', key: 'id' },
  { table: 'sentence_uses', column: 'passage_id', to: 'passages', key: 'id' },
  { table: 'sentence_uses', column: 'hash', to: 'sentences', key: 'hash' },
  { table: 'sentences', column: 'hash', to: 'sentence_uses', key: 'hash' },
  { table: 'filing_registrants', column: 'cik', to: 'registrants', key: 'cik' },
  { table: 'registrants', column: 'cik', to: 'filing_registrants', key: 'cik' },
];

function checkLink(database: Database, { table, column, to, key }: Link): CheckedPoint {
  const orphans = database
    .prepare(
      `select distinct ${column} as value from ${table} t where ${column} is not null
       and not exists (select 1 from ${to} o where o.${key} = t.${column})`,
    )
    .all<{ value: string | number }>()
    .map(({ value }) => `${table}.${column} = ${value}`);
  return pointOf(`${table}.${column} is in ${to}`, countOf(database, table), orphans);
}

/** A filing has a column with the name of the table, which counts its rows there. */
function checkCount(database: Database, table: string): CheckedPoint {
  const wrong = database
    .prepare(
      `select key from filings f
       where ${table} <> (select count(*) from ${table} t where t.filing_id = f.id) order by key`,
    )
    .all<{ key: string }>()
    .map(({ key }) => key);
  return pointOf(
    `Each filing has as many ${table} as it says`,
    countOf(database, 'filings'),
    wrong,
  );
}

function checkHashes(database: Database, table: string, name: string): CheckedPoint {
  const wrong: string[] = [];
  const rows = database.prepare(`select ${name} as name, hash, text, words from ${table}`);
  let checked = 0;
  for (const row of rows.iterate<{ name: string; hash: string; text: string; words: number }>()) {
    checked += 1;
    const compared = comparedText(row.text);
    if (compared?.hash !== row.hash || compared.words !== row.words) {
      wrong.push(`${table}.${name} = ${row.name}`);
    }
  }
  return pointOf(`The hashes of ${table} are those of their text`, checked, wrong);
}

function countOf(database: Database, table: string): number {
  return Number(database.prepare(`select count(*) as n from ${table}`).get()?.['n']);
}
