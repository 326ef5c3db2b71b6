import { item } from '../structures/typed-arrays';
import { type BlockTexts, type Places, placeInside, wordCount } from './block-texts';
import type { Containment } from './containment/containment';
import type { NestedPiece } from './ranges/nested-pieces';

/**
 * The places with each contained text at one place of its own: where the source says if it has fewer
 * than `minWords` words (so that a block `Board` cuts there alone), else at its first place in its
 * closest container.
 */
export function placeContained(
  read: BlockTexts,
  placed: ReadonlyMap<number, NestedPiece>,
  minWords: number,
): Places {
  const { texts, contained, sequence, places } = read;
  const final = { from: places.from.slice(), to: places.to.slice() };
  const move = (text: number, from: number): void => {
    final.to[text] = from + item(places.to, text) - item(places.from, text);
    final.from[text] = from;
  };
  const closest = closestContainers(contained, texts);
  // What a text is placed in is longer and has its own place already.
  const byLength = [...closest].sort(
    ([a], [b]) => (texts[b]?.length ?? 0) - (texts[a]?.length ?? 0),
  );
  for (const [text, container] of byLength) {
    const given = wordCount(read, text) < minWords ? placed.get(text) : undefined;
    if (given !== undefined) move(text, item(final.from, given.outer) + given.outerFrom);
    else move(text, placeInside(container, sequence, final));
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

const comesBefore = (one = '', other = ''): boolean =>
  one.length < other.length || (one.length === other.length && one < other);
