import { item } from '../pair-table';
import type { Run } from './run';
import type { Stretches } from './stretches';

/**
 * The common runs of two texts of which neither has a shared passage with words twice. Then each
 * place has one counterpart at most, and no two runs can overlap.
 *
 * @param placeOf Where the passage of that index stands in the other text, below 0 for nowhere.
 */
export function followPlaces(
  { passages, glued, wordsBefore, first, last }: Stretches,
  placeOf: (index: number) => number,
  one: number,
  other: number,
  minWords: number,
): Run[] {
  const runs: Run[] = [];
  const end = item(last, one);
  const otherEnd = item(last, other);
  const goesOn = (index: number, place: number): boolean =>
    index < end &&
    place < otherEnd &&
    passages[index] === passages[place] &&
    glued[index] === glued[place];

  for (let index = item(first, one); index < end; ) {
    const place = placeOf(index);
    let length = 1;
    if (place >= 0 && passages[index] === passages[place]) {
      while (goesOn(index + length, place + length)) length += 1;
      const begin = item(wordsBefore, index);
      const words = item(wordsBefore, index + length) - begin;
      if (words >= minWords) runs.push({ one: begin, other: item(wordsBefore, place), words });
    }
    index += length;
  }
  return runs;
}

/** Where passages do stand twice: the longest of these runs first, without those that overlap. */
export function keepApart(runs: readonly Run[]): Run[] {
  const longestFirst = runs.toSorted((a, b) => b.words - a.words || a.one - b.one);
  const taken = new Set<number>();
  return longestFirst.filter(({ other, words }) => {
    const place = Array.from({ length: words }, (_, offset) => other + offset);
    if (place.some((word) => taken.has(word))) return false;
    for (const word of place) taken.add(word);
    return true;
  });
}
