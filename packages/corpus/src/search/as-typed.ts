import type { Database } from '../store/database';
import { allExact, exactQuery, wantedOf, wordOfAll } from './exact-query';
import { findTexts, type Matches, type Scope } from './find-matches';
import { isMatch } from './is-match';
import type { QueryNode } from './parse-query';
import type { Typed } from './rank-matches';

/** How many of the passages that match are looked at, to see whether many have the words as typed. */
const sample = 64;
/** The part of them from which on not all are counted: that would take as long as all the rest. */
const enough = 0.25;

/** Which passages have the words as they were typed. */
export interface AsTyped extends Typed {
  /** All of them; `null` if they are many. */
  matches: Matches | null;
}

/** Finds out which of the passages that match have the words of the query as they were typed. */
export function findAsTyped(
  database: Database,
  node: QueryNode,
  { expression, scope, matches }: { expression: string; scope: Scope; matches: Matches },
): AsTyped {
  const typed = allExact(wantedOf(node));
  const query = exactQuery(typed, () => new Set<number>());
  const among = (ids: readonly number[]): Set<number> => {
    const texts = readTexts(database, ids);
    return new Set(texts.flatMap(({ id, text }) => (isMatch(query, id, text) ? [id] : [])));
  };
  const step = Math.max(1, matches.passages.length / sample);
  const some = Array.from({ length: Math.min(sample, matches.passages.length) }, (_, at) => {
    return matches.passages[Math.floor(at * step)] ?? 0;
  });
  if (among(some).size >= enough * some.length) return { ids: null, among, matches: null };
  const found: Matches = { passages: [], filings: [] };
  for (const { id, filing, text } of findTexts(database, expression, scope, wordOfAll(typed))) {
    if (!isMatch(query, id, text)) continue;
    found.passages.push(id);
    found.filings.push(filing);
  }
  return { ids: found.passages, among, matches: found };
}

function readTexts(database: Database, ids: readonly number[]): { id: number; text: string }[] {
  return database
    .prepare(
      'select p.id, p.text from json_each(?) j cross join passages p on p.id = j.value order by p.id',
    )
    .all<{ id: number; text: string }>(JSON.stringify(ids));
}
