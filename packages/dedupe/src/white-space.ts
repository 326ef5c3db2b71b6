import { item } from './pair-table';
import { lowerBound } from './search';

/** What `\s` matches but the space, in one byte and beyond: the platform looks for each in no time. */
const narrow = ['  ', '\n', '\u00a0', '\t', '\r', '\v', '\f'];
const wide = /[\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]/;

const isEven = (text: string): boolean =>
  !narrow.some((each) => text.includes(each)) && !wide.test(text);

/** The text with each stretch of white space as one space, and none at its ends. */
export function collapse(text: string): string {
  const trimmed = text.trim();
  return isEven(trimmed) ? trimmed : trimmed.replace(/\s{2,}|[^\S ]/g, ' ');
}

/** Returns a function that tells where a character of the collapsed text stands in the text. */
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
