import type { Edits } from '../diff/edits';
import { item } from '../structures/typed-arrays';

/** How much of each word of two texts was added: 0 to 1. */
export interface Additions {
  a: Float64Array;
  b: Float64Array;
}

/**
 * Tells what was added from what was put in other words. Where both texts have words of their own
 * between two common words, these stand for each other, one for one; what the longer run has more
 * was added, in equal parts by each of its words.
 */
export function findAdditions({ removed, added }: Edits): Additions {
  const a = new Float64Array(removed.length);
  const b = new Float64Array(added.length);
  let [atA, atB] = [0, 0];
  while (atA < removed.length || atB < added.length) {
    const [endA, endB] = [endOfRun(removed, atA), endOfRun(added, atB)];
    const surplus = endA - atA - (endB - atB);
    if (surplus > 0) a.fill(surplus / (endA - atA), atA, endA);
    if (surplus < 0) b.fill(-surplus / (endB - atB), atB, endB);
    [atA, atB] = [endA + 1, endB + 1];
  }
  return { a, b };
}

function endOfRun(marks: Uint8Array, from: number): number {
  let end = from;
  while (end < marks.length && item(marks, end) === 1) end += 1;
  return end;
}
