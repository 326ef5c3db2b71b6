import type { Containment } from './containment/containment';
import { type Places, placeInside } from './layout';
import { item } from './pair-table';
import { lowerBound } from './search';
import type { Sequence, Words } from './sequence';
import type { UnionFind } from './union-find';

/**
 * Unites a contained text with its first place in the container. Its words are united by shared
 * runs already: only the punctuation at its ends is left, which may belong to other words there.
 */
export function uniteEnds(
  sequence: Sequence,
  { at }: Words,
  places: Places,
  contained: Containment,
  tokens: UnionFind,
): void {
  const from = item(places.from, contained.inner);
  const to = item(places.to, contained.inner);
  const firstWord = item(at, lowerBound(at, from));
  const lastWord = item(at, lowerBound(at, to) - 1);
  if (firstWord === from && lastWord === to - 1) return;
  const distance = placeInside(contained, sequence, places) - from;
  tokens.uniteRuns(from, from + distance, firstWord - from);
  tokens.uniteRuns(lastWord + 1, lastWord + 1 + distance, to - lastWord - 1);
}
