import { item } from '../structures/typed-arrays';
import { type BlockTexts, longestFirst, type Places, placeInside, wordCount } from './block-texts';
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
  const { sequence, places } = read;
  const final = { from: places.from.slice(), to: places.to.slice() };
  const move = (text: number, from: number): void => {
    final.to[text] = from + item(places.to, text) - item(places.from, text);
    final.from[text] = from;
  };
  // The last container of a text is the shortest; a text that it lies in has its place before it.
  const closest = new Map(longestFirst(read).map((each) => [each.inner, each]));
  for (const [text, container] of closest) {
    const given = wordCount(read, text) < minWords ? placed.get(text) : undefined;
    if (given !== undefined) move(text, item(final.from, given.outer) + given.outerFrom);
    else move(text, placeInside(container, sequence, final));
  }
  return final;
}
