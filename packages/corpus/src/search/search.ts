import type { Corpus } from '../open-corpus';
import type { Database } from '../store/database';
import { snapshot } from '../store/snapshot';
import { findAsTyped } from './as-typed';
import { describeHits, type MarkFinder } from './describe-hits';
import { findExact } from './exact-matches';
import { allExact, hasExact } from './exact-query';
import { findMarks } from './find-marks';
import { findMatches, type Matches, type Scope } from './find-matches';
import { matchExpression, phraseOf } from './match-expression';
import type { SearchQuery, SearchResult } from './model';
import { parseQuery, type QueryNode } from './parse-query';
import { type Ranked, rankMatches, rankScored } from './rank-matches';
import { countAscii, selectFilings } from './select-filings';
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
 * - words or phrases as they are typed: `=generative`, `="general partner"`, or all of them with `exact`.
 *
 * Case, accents, punctuation and endings do not matter: `exercise` finds `Exercises`, also in quotation
 * marks. The index cuts endings by rule (Porter's stemmer), so it takes some words for each other, such
 * as `security` and `securities`, `organ` and `organization`, `generative` and `general`. Of exact words
 * all letters and accents matter, and only case and punctuation do not.
 *
 * Passages with the words of the query side by side come first, then the others. Among each of them,
 * those with the words as typed come before those with other endings, and then those in which the words
 * are frequent and a large part of the passage, words that are rare in the corpus weighing more (BM25);
 * of equal ones, those filed last. Exact words that are rare in the passages found weigh more.
 *
 * @throws {QueryError} if the query makes no sense
 * @throws {RangeError} if a concept is unknown, or the limit or offset is not a count
 */
export function search({ database }: Pick<Corpus, 'database'>, asked: SearchQuery): SearchResult {
  const { query, filter = {}, limit = 10, offset = 0, all = false, exact = false } = asked;
  checkCount('limit', limit);
  checkCount('offset', offset);
  const { node, ignored } = parseQuery(query);
  return snapshot(database, () => {
    const concepts = knownConcepts(database, asked.concepts ?? []);
    const { ids, companies } = selectFilings(database, filter);
    const scope: Scope = { filings: ids, concepts };
    const { matches, asTyped, ranked, findMarks } = exact
      ? exactly(database, allExact(node), scope)
      : hasExact(node)
        ? exactly(database, node, scope)
        : withEndings(database, node, scope);
    const results = all
      ? each(database, ranked)
      : uniteVersions(database, ranked, matches, companies);
    const { page, more } = pageOf(results, offset, limit);
    return {
      query,
      exact,
      ignored,
      concepts,
      found: countFound(matches, companies),
      asTyped: asTyped && countFound(asTyped, companies),
      searched: { filings: companies.size, companies: new Set(companies.values()).size },
      asciiFilings: /[^\p{ASCII}]/u.test(lettersOf(query)) ? countAscii(database, filter) : 0,
      offset,
      hits: describeHits(database, findMarks, page),
      more,
    };
  });
}

/** What a query finds. */
interface Found {
  matches: Matches;
  /** Those with the words as typed, if they were counted. */
  asTyped: Matches | null;
  ranked: Iterable<Ranked>;
  findMarks: MarkFinder;
}

function exactly(database: Database, node: QueryNode, scope: Scope): Found {
  const { matches, groups, findMarks } = findExact(database, node, scope);
  const ranked = (function* () {
    for (const group of groups) yield* rankScored(database, group);
  })();
  return { matches, asTyped: null, ranked, findMarks };
}

function withEndings(database: Database, node: QueryNode, scope: Scope): Found {
  const expression = matchExpression(node);
  const phrase = phraseOf(node);
  const matches = findMatches(database, expression, scope);
  const typed = findAsTyped(database, node, { expression, scope, matches });
  const expressions = phrase === null ? [expression] : [matchExpression(phrase), expression];
  return {
    matches,
    asTyped: typed.matches,
    ranked: rankMatches(database, expressions, scope, typed),
    findMarks: (passages) => findMarks(database, expression, passages),
  };
}

/** Returns the letters and digits of a text. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
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
