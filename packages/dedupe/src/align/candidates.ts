import { item } from '../structures/typed-arrays';
import type { Stretches } from './stretches';
import type { Version } from './version';

/** A sentence of each version that may belong to each other. */
export interface Candidate {
  old: number;
  new: number;
  /** Whether both stand between the same kept sentences. */
  near: boolean;
}

/** What more sentences say tells nothing about one. */
const COMMON = 32;
/** So many candidates of each sentence are looked at, for each of two reasons. */
const MOST = 8;

/**
 * Pairs of free sentences worth a look: those that share the most pairs of words, common ones left
 * out, and those that stand between the same kept sentences, where these are few.
 */
export function findCandidates(
  old: Version,
  oldFree: readonly number[],
  current: Version,
  newFree: readonly number[],
  stretches: Stretches,
): Candidate[] {
  const index = indexOf(current, newFree);
  const beside = groupBy(newFree, stretches.ofNew);
  return oldFree.flatMap((at) => {
    const stretch = stretches.ofOld(at);
    const neighbours = beside.get(stretch) ?? [];
    const likely = mostShared(shinglesOf(old, at), index);
    const found = new Set([...likely, ...(neighbours.length <= MOST ? neighbours : [])]);
    return [...found].map((other) => ({
      old: at,
      new: other,
      near: stretches.ofNew(other) === stretch,
    }));
  });
}

/** The sentences that have each pair of words. */
function indexOf(version: Version, free: readonly number[]): Map<number, number[]> {
  const index = new Map<number, number[]>();
  for (const at of free) {
    for (const shingle of shinglesOf(version, at)) {
      const having = index.get(shingle);
      if (having === undefined) index.set(shingle, [at]);
      else if (having.length <= COMMON) having.push(at);
    }
  }
  return index;
}

function mostShared(shingles: ReadonlySet<number>, index: ReadonlyMap<number, number[]>): number[] {
  const shared = new Map<number, number>();
  for (const shingle of shingles) {
    const having = index.get(shingle) ?? [];
    if (having.length > COMMON) continue;
    for (const at of having) shared.set(at, (shared.get(at) ?? 0) + 1);
  }
  return [...shared]
    .sort(([a, ofA], [b, ofB]) => ofB - ofA || a - b)
    .slice(0, MOST)
    .map(([at]) => at);
}

/** More words than that are in no two texts of a size that can be read. */
const WORDS = 2 ** 26;

/** The pairs of words that follow each other, as one number each. */
function shinglesOf({ words }: Version, at: number): Set<number> {
  const own = words[at] ?? new Int32Array();
  const shingles = new Set<number>();
  for (let word = 0; word + 1 < own.length; word += 1) {
    shingles.add(item(own, word) * WORDS + item(own, word + 1));
  }
  return shingles;
}

function groupBy(list: readonly number[], keyOf: (item: number) => number): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const at of list) {
    const group = groups.get(keyOf(at));
    if (group === undefined) groups.set(keyOf(at), [at]);
    else group.push(at);
  }
  return groups;
}
