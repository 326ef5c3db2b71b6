import type { Containment } from './containment/containment';
import type { DistinctTexts } from './distinct';
import { type Layout, type Places, placeInside } from './layout';
import type { NestedPiece } from './nesting';
import { item } from './pair-table';

/**
 * The places with each short text at the one place where it cuts: where the source says, else at
 * its first place in its closest container.
 */
export function placeShortTexts(
  { texts }: DistinctTexts,
  contained: readonly Containment[],
  { sequence, places }: Layout,
  isShort: (text: number) => boolean,
  placed: ReadonlyMap<number, NestedPiece>,
): Places {
  const final = { from: places.from.slice(), to: places.to.slice() };
  const move = (text: number, from: number): void => {
    final.to[text] = from + item(places.to, text) - item(places.from, text);
    final.from[text] = from;
  };
  const short = contained.filter(({ inner }) => isShort(inner));
  const closest = closestContainers(short, texts);
  // What a text is placed in is longer and has its own place already.
  const byLength = [...closest.keys()].sort(
    (a, b) => (texts[b]?.length ?? 0) - (texts[a]?.length ?? 0),
  );
  for (const text of byLength) {
    const given = placed.get(text);
    const chosen = closest.get(text);
    if (given !== undefined) move(text, item(final.from, given.outer) + given.outerFrom);
    else if (chosen !== undefined) move(text, placeInside(chosen, sequence, final));
  }
  return final;
}

/**
 * One container for each contained text: the shortest one, of several the one whose text comes
 * first by code units. So the choice does not depend on the order of the blocks.
 */
function closestContainers(
  contained: readonly Containment[],
  texts: readonly string[],
): Map<number, Containment> {
  const closest = new Map<number, Containment>();
  for (const candidate of contained) {
    const best = closest.get(candidate.inner);
    if (best === undefined || comesBefore(texts[candidate.outer], texts[best.outer])) {
      closest.set(candidate.inner, candidate);
    }
  }
  return closest;
}

function comesBefore(one = '', other = ''): boolean {
  return one.length < other.length || (one.length === other.length && one < other);
}
