import type { Containment } from './containment/containment';
import { type Places, placeInside } from './layout';
import { item } from './pair-table';
import type { Sequence } from './sequence';
import { isWord } from './tokens';
import type { UnionFind } from './union-find';

/**
 * Unites a contained text with its first place in the container. Its words are united by shared
 * runs already: only the punctuation at its ends is left, which may belong to other words there.
 */
export function uniteEnds(
  sequence: Sequence,
  places: Places,
  contained: Containment,
  tokens: UnionFind,
): void {
  const { symbols } = sequence;
  const from = item(places.from, contained.inner);
  const to = item(places.to, contained.inner);
  let firstWord = from;
  while (!isWord(item(symbols, firstWord))) firstWord += 1;
  let afterLast = to;
  while (!isWord(item(symbols, afterLast - 1))) afterLast -= 1;
  if (firstWord === from && afterLast === to) return;
  const distance = placeInside(contained, sequence, places) - from;
  tokens.uniteRuns(from, from + distance, firstWord - from);
  tokens.uniteRuns(afterLast, afterLast + distance, to - afterLast);
}
