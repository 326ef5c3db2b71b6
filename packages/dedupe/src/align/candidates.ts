import { lowerBound } from '../structures/binary-search';
import { item } from '../structures/item';
import type { SentenceMatch } from './sentence-match';
import type { TextVersion } from './text-version';

/** Both versions, with the sentences of each that have no match yet. */
export interface FreeSentences {
  old: TextVersion;
  oldFree: Set<number>;
  current: TextVersion;
  newFree: Set<number>;
}

/** A sentence of each version; the two may belong together. */
export interface Candidate {
  old: number;
  new: number;
  /** True if both are between the same kept sentences. */
  near: boolean;
}

/** The intervals between sentences kept in order, numbered from the start. */
export interface Intervals {
  ofOld: (at: number) => number;
  ofNew: (at: number) => number;
}

/** @param kept pairs in the order that they have in both versions */
export function intervalsBetween(kept: readonly SentenceMatch[]): Intervals {
  const olds = kept.map(({ oldFrom }) => oldFrom);
  const news = kept.map(({ newFrom }) => newFrom);
  return { ofOld: (at) => lowerBound(olds, at), ofNew: (at) => lowerBound(news, at) };
}

/** A pair of words in more sentences than this says nothing about any of them. */
const common = 32;
/** The number of candidates considered for each sentence, for each of two reasons. */
const most = 8;

/**
 * Finds pairs of free sentences worth comparing: those that share the most pairs of words (common
 * pairs left out), and those between the same kept sentences, if these are few.
 */
export function findCandidates(
  { old, oldFree, current, newFree }: FreeSentences,
  intervals: Intervals,
): Candidate[] {
  const index = indexShingles(current, newFree);
  const byInterval = groupBy(newFree, intervals.ofNew);
  return [...oldFree].flatMap((at) => {
    const interval = intervals.ofOld(at);
    const neighbors = byInterval.get(interval) ?? [];
    const likely = mostShared(shinglesOf(old, at), index);
    const found = new Set([...likely, ...(neighbors.length <= most ? neighbors : [])]);
    return [...found].map((other) => ({
      old: at,
      new: other,
      near: intervals.ofNew(other) === interval,
    }));
  });
}

/** Returns the sentences that have each pair of words. */
function indexShingles(version: TextVersion, free: Iterable<number>): Map<number, number[]> {
  const index = new Map<number, number[]>();
  for (const at of free) {
    for (const shingle of shinglesOf(version, at)) {
      const having = index.get(shingle);
      if (having === undefined) index.set(shingle, [at]);
      else if (having.length <= common) having.push(at);
    }
  }
  return index;
}

function mostShared(shingles: ReadonlySet<number>, index: ReadonlyMap<number, number[]>): number[] {
  const shared = new Map<number, number>();
  for (const shingle of shingles) {
    const having = index.get(shingle) ?? [];
    if (having.length > common) continue;
    for (const at of having) shared.set(at, (shared.get(at) ?? 0) + 1);
  }
  return [...shared]
    .sort(([a, ofA], [b, ofB]) => ofB - ofA || a - b)
    .slice(0, most)
    .map(([at]) => at);
}

/** More words than two texts that fit in memory can have. */
const mostWords = 2 ** 26;

/** Returns the pairs of adjacent words, each as one number. */
function shinglesOf({ words }: TextVersion, at: number): Set<number> {
  const own = words[at] ?? new Int32Array();
  const shingles = new Set<number>();
  for (let word = 0; word + 1 < own.length; word += 1) {
    shingles.add(item(own, word) * mostWords + item(own, word + 1));
  }
  return shingles;
}

function groupBy(list: Iterable<number>, keyOf: (item: number) => number): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const at of list) {
    const group = groups.get(keyOf(at));
    if (group === undefined) groups.set(keyOf(at), [at]);
    else group.push(at);
  }
  return groups;
}
