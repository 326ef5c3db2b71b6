import type { Corpus } from '../open-corpus';
import type { Database } from '../store/database';
import { snapshot } from '../store/snapshot';
import { describeHits } from './describe-hits';
import { findMatches, type Matches, type Scope } from './find-matches';
import { matchExpression, phraseExpression } from './match-expression';
import type { SearchQuery, SearchResult } from './model';
import { parseQuery } from './parse-query';
import { type Ranked, rankMatches } from './rank-matches';
import { selectFilings } from './select-filings';
import { type FoundPassage, readPassages, uniteVersions } from './unite-versions';

/**
 * Finds passages. A query is made of:
 *
 * - words, all of which must occur in a passage: `tabletop exercise`;
 * - phrases: `"tabletop exercise"`. `third-party` and `and/or` are phrases, too;
 * - beginnings of words: `ransom*`;
 * - words with at most ten others between them: `NEAR(incident board, 10)`, `incident NEAR/10 board`;
 * - `AND`, `OR`, `NOT` in capitals, `-word` for `NOT word`, and parentheses.
 *
 * Case, accents, punctuation and endings do not matter: `exercise` finds `Exercises`, also in quotation
 * marks. The index cuts endings by rule (Porter's stemmer), so it takes some words for each other, such
 * as `security` and `securities`, `organ` and `organization`, `IT` and `it`; a phrase narrows that down.
 *
 * Passages with the words of the query side by side come first, then the others. Among each of them,
 * those come first in which the words are frequent and a large part of the passage, words that are rare
 * in the corpus weighing more (BM25); of equal ones, those filed last.
 *
 * @throws {QueryError} if the query makes no sense
 * @throws {RangeError} if a concept is unknown, or the limit or offset is not a count
 */
export function search({ database }: Pick<Corpus, 'database'>, asked: SearchQuery): SearchResult {
  const { query, filter = {}, limit = 10, offset = 0, all = false } = asked;
  checkCount('limit', limit);
  checkCount('offset', offset);
  const { node, ignored } = parseQuery(query);
  const expression = matchExpression(node);
  const phrase = phraseExpression(node);
  return snapshot(database, () => {
    const concepts = knownConcepts(database, asked.concepts ?? []);
    const { ids, companies } = selectFilings(database, filter);
    const scope: Scope = { filings: ids, concepts };
    const matches = findMatches(database, expression, scope);
    const ranked = rankMatches(
      database,
      phrase === null ? [expression] : [phrase, expression],
      scope,
    );
    const results = all
      ? each(database, ranked)
      : uniteVersions(database, ranked, matches, companies);
    const { page, more } = pageOf(results, offset, limit);
    return {
      query,
      ignored,
      concepts,
      found: countFound(matches, companies),
      searched: { filings: companies.size, companies: new Set(companies.values()).size },
      offset,
      hits: describeHits(database, expression, page),
      more,
    };
  });
}

function checkCount(name: string, value: number): void {
  if (Number.isSafeInteger(value) && value >= 0) return;
  throw new RangeError(`${name} must be an integer of at least 0, not ${value}`);
}

/** Returns the names if all of them are known; `null` if there are none. */
function knownConcepts(database: Database, names: readonly string[]): string[] | null {
  for (const name of names) {
    const known = database.prepare('select 1 from concepts where name = ?').get(name);
    if (known === undefined) throw new RangeError(`No filing has a concept '${name}'`);
  }
  return names.length === 0 ? null : [...names];
}

function* each(database: Database, ranked: Iterable<Ranked>): Generator<FoundPassage[]> {
  for (const { id } of ranked) yield readPassages(database, [id]);
}

function pageOf<Item>(
  items: Iterable<Item>,
  offset: number,
  limit: number,
): { page: Item[]; more: boolean } {
  const page: Item[] = [];
  let at = 0;
  for (const item of items) {
    if (at >= offset + limit) return { page, more: true };
    if (at >= offset) page.push(item);
    at += 1;
  }
  return { page, more: false };
}

function countFound(
  { passages, filings }: Matches,
  companies: ReadonlyMap<number, string>,
): SearchResult['found'] {
  const distinct = new Set(filings);
  const names = new Set([...distinct].map((filing) => companies.get(filing)));
  return { passages: passages.length, filings: distinct.size, companies: names.size };
}
