import { lowerBound } from '../structures/binary-search';
import { item } from '../structures/typed-arrays';

/** Returns a function that gives the place in the text of a character of the collapsed text. */
export function createOffsets(text: string, collapsed: string): (offset: number) => number {
  if (text.length === collapsed.length) return (offset) => offset;
  // From `places[i]` of the collapsed text on, the text is `shifts[i]` characters ahead.
  const places = [0];
  const shifts = [text.length - text.trimStart().length];
  let shift = item(shifts, 0);
  for (const { index, 0: stretch } of text.trimEnd().matchAll(/\s{2,}/g)) {
    if (index === 0) continue;
    shift += stretch.length - 1;
    places.push(index + stretch.length - shift);
    shifts.push(shift);
  }
  return (offset) => offset + item(shifts, lowerBound(places, offset + 1) - 1);
}
