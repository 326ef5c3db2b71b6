import type { Containment } from '../containment/containment';
import { PairTable } from '../pair-table';
import type { Paths } from '../paths';
import type { Sequence, Words } from '../sequence';
import { forEachCandidate } from './candidates';
import { findHeads } from './heads';
import { createPairing } from './pairing';
import type { Overlap } from './run';
import { findStretches } from './stretches';

/**
 * Finds the common runs of at least `minWords` words of every two texts of which none contains the other.
 *
 * Equal runs of so many words are the same passages already, so texts are compared passage by
 * passage: two texts of a filing share a handful of those.
 *
 * @param paths As they were cut by exact runs, before any cut was moved to the end of a sentence.
 */
export function findOverlaps(
  texts: readonly string[],
  contained: readonly Containment[],
  sequence: Sequence,
  words: Words,
  paths: Paths,
  minWords: number,
): Overlap[] {
  if (texts.length < 2) return [];
  const stretches = findStretches(sequence, words, paths);
  const nested = new PairTable(contained.length);
  for (const { inner, outer } of contained) {
    nested.intern(Math.min(inner, outer), Math.max(inner, outer));
  }
  const heads = findHeads(stretches, minWords);
  const pairing = createPairing(texts, stretches, heads, paths.count, minWords);

  const overlaps: Overlap[] = [];
  forEachCandidate(stretches, heads, (other, candidates) => {
    const others = candidates.filter((one) => nested.find(one, other) === -1);
    if (others.length === 0) return;
    pairing.learn(other);
    for (const one of others) {
      const overlap = pairing.compare(one);
      if (overlap.runs.length > 0) overlaps.push(overlap);
    }
  });
  return overlaps;
}
