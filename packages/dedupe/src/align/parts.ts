import type { Match } from './match';
import type { Measure } from './measure';
import { keyOf, type Version, wordsOf } from './version';

/** At least so much of a part stands in the sentence that it is a part of. */
const PART = 0.5;
/** A sentence that became more is no split one. */
const MOST_PARTS = 16;

/**
 * Takes free neighbours of a reworded sentence in, where these are the rest of what it was split
 * into, or was merged from. They are not free any more then.
 */
export function joinParts(
  pairs: readonly Match[],
  old: Version,
  oldFree: Set<number>,
  current: Version,
  newFree: Set<number>,
  measure: Measure,
): Match[] {
  const both = { old, current, measure };
  return pairs.map((pair) => {
    const split = grow(pair, { ...both, free: newFree, parts: 'new' });
    return split === pair ? grow(pair, { ...both, free: oldFree, parts: 'old' }) : split;
  });
}

interface Growing {
  old: Version;
  current: Version;
  measure: Measure;
  free: Set<number>;
  /** The side that may get more sentences. */
  parts: 'old' | 'new';
}

function grow(pair: Match, { old, current, measure, free, parts }: Growing): Match {
  const isNew = parts === 'new';
  const version = isNew ? current : old;
  const whole = isNew
    ? wordsOf(old, pair.oldFrom, pair.oldTo)
    : wordsOf(current, pair.newFrom, pair.newTo);
  let [from, to] = isNew ? [pair.newFrom, pair.newTo] : [pair.oldFrom, pair.oldTo];
  let known = pair.similarity;

  const takeIn = (at: number, begin: number, end: number): boolean => {
    if (!free.has(at) || end - begin > MOST_PARTS) return false;
    if (measure.containment(wordsOf(version, at, at + 1), whole) < PART) return false;
    const joined = measure.similarity(wordsOf(version, begin, end), whole);
    if (joined <= known) return false;
    free.delete(at);
    known = joined;
    return true;
  };
  while (takeIn(to, from, to + 1)) to += 1;
  while (takeIn(from - 1, from - 1, to)) from -= 1;

  if (known === pair.similarity) return pair;
  const sides = isNew ? { newFrom: from, newTo: to } : { oldFrom: from, oldTo: to };
  const joined = { ...pair, ...sides, similarity: known };
  // Cut where the other version has no sentence end, as at a line feed, it still reads the same.
  const before = keyOf(old, joined.oldFrom, joined.oldTo);
  return { ...joined, same: before === keyOf(current, joined.newFrom, joined.newTo) };
}
