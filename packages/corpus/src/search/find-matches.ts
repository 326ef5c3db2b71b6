import type { Database, SqlValue } from '../store/database';

/** Which passages are searched. */
export interface Scope {
  /** Ids of filings, as JSON; `null` for all. */
  filings: string | null;
  /** Names of concepts; `null` for passages under any. */
  concepts: readonly string[] | null;
  /** Ids of passages, as JSON. Default: all. */
  passages?: string;
}

/** All passages that match, in no order that matters. Item by item: */
export interface Matches {
  /** the ids of passages, */
  passages: number[];
  /** and of the filings that they are in. */
  filings: number[];
}

/** Finds all passages that match an expression, by their ids. */
export function findMatches(database: Database, expression: string, scope: Scope): Matches {
  const { sql, values } = conditionsOf(scope);
  // spread: one value for each of three conditions
  // One row: a row for each of thirty thousand passages takes ten times as long.
  const row = database
    .prepare(
      `select json_group_array(t.rowid) as passages, json_group_array(p.filing_id) as filings
       from passages_text t cross join passages p on p.id = t.rowid
       where passages_text match ? ${sql}`,
    )
    .get(expression, ...values);
  return {
    passages: JSON.parse(String(row?.['passages'])),
    filings: JSON.parse(String(row?.['filings'])),
  };
}

/** A passage that matches, with its text. */
export interface FoundText {
  id: number;
  filing: number;
  text: string;
  words: number;
}

/**
 * Yields the passages that match an expression and have a word somewhere, also inside of others, in any
 * case; SQLite looks for it much faster than it returns texts.
 *
 * @param word of ASCII letters and digits; empty for none
 */
export function findTexts(
  database: Database,
  expression: string,
  scope: Scope,
  word: string,
): IterableIterator<FoundText> {
  const { sql, values } = conditionsOf(scope);
  const statement = database.prepare(
    `select p.id, p.filing_id as filing, p.text, p.words
     from passages_text t cross join passages p on p.id = t.rowid
     where passages_text match ? and p.text like ? ${sql}`,
  );
  // spread: one value for each of three conditions
  return statement.iterate<FoundText>(expression, `%${word}%`, ...values);
}

/** How well a passage matches: the less the better. */
export interface Scored {
  id: number;
  score: number;
}

/**
 * Returns the passages that match best, all for a limit of -1: those in which the words are frequent and a large part of the
 * passage; words that are rare in the corpus weigh more (BM25). Equal ones come in any order.
 */
export function bestMatches(
  database: Database,
  expression: string,
  scope: Scope,
  limit: number,
): Scored[] {
  const { sql, values } = conditionsOf(scope);
  const passages = scope.filings === null ? '' : 'cross join passages p on p.id = t.rowid';
  const statement = database.prepare(
    `select t.rowid as id, bm25(passages_text) as score from passages_text t ${passages}
     where passages_text match ? ${sql} order by score limit ?`,
  );
  // spread: one value for each of three conditions
  return statement.all<Scored>(expression, ...values, limit);
}

/**
 * Returns what is asked of each passage that matches. `cross join` and `+` keep the order: SQLite might
 * otherwise search the full text once for every passage or filing.
 */
function conditionsOf({ filings, concepts, passages }: Scope): { sql: string; values: SqlValue[] } {
  const values: SqlValue[] = [];
  let sql = '';
  if (filings !== null) {
    sql += ' and +p.filing_id in (select value from json_each(?))';
    values.push(filings);
  }
  if (passages !== undefined) {
    sql += ' and +t.rowid in (select value from json_each(?))';
    values.push(passages);
  }
  if (concepts !== null) {
    sql += ` and exists (select 1 from passage_concepts u where u.passage_id = +t.rowid and
      u.concept_id in (select id from concepts where name in (select value from json_each(?))))`;
    values.push(JSON.stringify(concepts));
  }
  return { sql, values };
}
