import { type Candidate, findCandidates } from './candidates';
import { type Match, pairOf } from './match';
import type { Measure } from './measure';
import type { Stretches } from './stretches';
import { type Version, wordsOf } from './version';

/** At least so similar are a sentence and its new wording. */
const SIMILAR = 0.22;
/** … where they stand between the same kept sentences. */
const SIMILAR_NEAR = 0.15;
/** At least so much of the shorter one stands in the longer one, where it was cut or extended. */
const CONTAINED = 0.8;
/** Fewer words stand in a sentence by chance. */
const CONTAINED_WORDS = 8;
/** A sentence so many times as long is no wording of another, whatever it contains. */
const LONGER = 64;

interface Scored extends Candidate {
  similarity: number;
}

/** Pairs each free sentence with its new wording: the most similar first. */
export function pairSimilar(
  old: Version,
  oldFree: ReadonlySet<number>,
  current: Version,
  newFree: ReadonlySet<number>,
  stretches: Stretches,
  measure: Measure,
): Match[] {
  const pairs: Match[] = [];
  const [oldTaken, newTaken] = [new Set<number>(), new Set<number>()];
  const scored = findCandidates(old, [...oldFree], current, [...newFree], stretches)
    .flatMap((candidate) => score(candidate, old, current, measure))
    .sort(byWorth);
  for (const { old: from, new: to, similarity } of scored) {
    if (oldTaken.has(from) || newTaken.has(to)) continue;
    oldTaken.add(from);
    newTaken.add(to);
    pairs.push(pairOf(from, to, { same: false, similarity }));
  }
  return pairs;
}

/** The candidate with its similarity; nothing where the sentences do not belong to each other. */
function score(candidate: Candidate, old: Version, current: Version, measure: Measure): Scored[] {
  const before = wordsOf(old, candidate.old, candidate.old + 1);
  const after = wordsOf(current, candidate.new, candidate.new + 1);
  const [shorter, longer] = before.length < after.length ? [before, after] : [after, before];
  if (longer.length > LONGER * shorter.length) return [];
  const scored = { ...candidate, similarity: measure.similarity(before, after) };
  if (scored.similarity >= (candidate.near ? SIMILAR_NEAR : SIMILAR)) return [scored];
  const isPart =
    shorter.length >= CONTAINED_WORDS && measure.containment(shorter, longer) >= CONTAINED;
  return isPart ? [scored] : [];
}

/** Similar before less similar, near before far, then as they stand. */
function byWorth(a: Scored, b: Scored): number {
  return (
    b.similarity - a.similarity || Number(b.near) - Number(a.near) || a.old - b.old || a.new - b.new
  );
}
