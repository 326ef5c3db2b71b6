import { byCodeUnits, similarity } from '@cydkit/dedupe';
import type { Database } from '../store/database';
import type { Matches } from './find-matches';
import type { Ranked } from './rank-matches';

/** A passage that matches. */
export interface FoundPassage extends Ranked {
  hash: string;
  words: number;
  text: string;
  filed: string | null;
  /** Of the filing. */
  key: string;
}

/** The part of their pairs of neighboring words that versions of a text share at least. */
const leastSimilarity = 0.7;
/** For how many passages their companies' others are read at once. */
const together = 16;

/**
 * Yields the ranked passages, each with the other passages of the same company that match and are
 * versions of it, as those of other years: they have the same words, or 70 % of all pairs of neighboring
 * words in common. The one that was filed last comes first. If another company has the same words, they
 * are yielded for the first company only.
 *
 * @param companies the company of each filing
 */
export function* uniteVersions(
  database: Database,
  ranked: Iterable<Ranked>,
  matches: Matches,
  companies: ReadonlyMap<number, string>,
): Generator<FoundPassage[]> {
  const companyOf = (filing: number) => companies.get(filing) ?? '';
  const passages = new Map<string, FoundPassage[]>();
  const taken = new Set<number>();
  const shown = new Set<string>();
  for (const batch of inBatches(ranked, together)) {
    const added = new Set<string>();
    for (const { filing } of batch) {
      if (!passages.has(companyOf(filing))) added.add(companyOf(filing));
    }
    const ids = matches.passages.filter((_, at) => added.has(companyOf(matches.filings[at] ?? 0)));
    for (const company of added) passages.set(company, []);
    for (const passage of readPassages(database, ids)) {
      passages.get(companyOf(passage.filing))?.push(passage);
    }
    for (const { id, filing } of batch) {
      const own = passages.get(companyOf(filing)) ?? [];
      const best = own.find((passage) => passage.id === id);
      if (best === undefined || taken.has(id)) continue;
      taken.add(id);
      const others = own.filter((one) => !taken.has(one.id) && isVersion(one, best));
      for (const other of others) taken.add(other.id);
      const versions = [best, ...others].sort(latestFirst);
      const hash = versions[0]?.hash ?? '';
      if (shown.has(hash)) continue;
      shown.add(hash);
      yield versions;
    }
  }
}

/** Returns passages by their ids. */
export function readPassages(database: Database, ids: readonly number[]): FoundPassage[] {
  return database
    .prepare(
      `select p.id, p.filing_id as filing, p.hash, p.words, p.text, f.filed, f.key
       from json_each(?) j cross join passages p on p.id = j.value
       cross join filings f on f.id = p.filing_id`,
    )
    .all<FoundPassage>(JSON.stringify(ids));
}

function latestFirst(a: FoundPassage, b: FoundPassage): number {
  return byCodeUnits(b.filed ?? '', a.filed ?? '') || byCodeUnits(b.key, a.key);
}

function isVersion(one: FoundPassage, other: FoundPassage): boolean {
  if (one.hash === other.hash) return true;
  const [fewer, more] = one.words < other.words ? [one, other] : [other, one];
  // Texts of such different lengths cannot share enough, and to compare them takes time.
  if (fewer.words < leastSimilarity * more.words) return false;
  return similarity(one.text, other.text, { shingleSize: 2 }) >= leastSimilarity;
}

function* inBatches<Item>(items: Iterable<Item>, size: number): Generator<Item[]> {
  let batch: Item[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
