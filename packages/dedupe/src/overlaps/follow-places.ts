import { item } from '../pair-table';
import type { Run } from './run';
import type { Stretches } from './stretches';

/**
 * The common runs of two texts of which neither has a shared passage with words twice. Then each
 * place has one counterpart at most, and no two runs can overlap.
 *
 * @param places For each passage where it stands in the other text, below 0 for nowhere.
 */
export function followPlaces(
  { passages, glued, wordsBefore, first, last }: Stretches,
  one: number,
  other: number,
  places: Int32Array,
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
    const begin = item(wordsBefore, index);
    const place = item(places, item(passages, index));
    let length = 1;
    if (place >= 0 && item(wordsBefore, index + 1) > begin) {
      while (goesOn(index + length, place + length)) length += 1;
      const words = item(wordsBefore, index + length) - begin;
      if (words >= minWords) runs.push({ one: begin, other: item(wordsBefore, place), words });
    }
    index += length;
  }
  return runs;
}
