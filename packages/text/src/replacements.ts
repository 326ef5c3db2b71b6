import { countLeading } from './count-leading';

/** Other text for `text.slice(start, end)`. */
export interface Replacement {
  start: number;
  end: number;
  text: string;
}

/** A text with replacements, and the way back to the text that it was made from. */
export interface ReplacedText {
  text: string;
  /** Returns the original place of `[start, end)`; of replaced characters, all that they replace. */
  originOf: (start: number, end: number) => { start: number; end: number };
  /** Returns where an offset of the original is; inside what was replaced, the end of the new text. */
  placeOf: (offset: number) => number;
}

/** Replaces parts of a text. @param replacements in order, without overlaps */
export function replaceParts(text: string, replacements: readonly Replacement[]): ReplacedText {
  if (replacements.length === 0) {
    return { text, originOf: (start, end) => ({ start, end }), placeOf: (offset) => offset };
  }
  const parts: string[] = [];
  // Replacement `i` is at `[starts[i], ends[i])` of the new text.
  const starts: number[] = [];
  const ends: number[] = [];
  let [at, length] = [0, 0];
  for (const { start, end, text: other } of replacements) {
    parts.push(text.slice(at, start), other);
    starts.push(length + start - at);
    length += start - at + other.length;
    ends.push(length);
    at = end;
  }
  parts.push(text.slice(at));

  const originalEnds = replacements.map(({ end }) => end);
  /** Returns how far an offset has moved after the first `count` replacements. */
  const shiftAfter = (count: number): number =>
    (originalEnds[count - 1] ?? 0) - (ends[count - 1] ?? 0);
  const originOf = (start: number, end: number) => {
    const before = countLeading(ends, (one) => one <= start);
    const inside = replacements[before];
    const isInside = inside !== undefined && (starts[before] ?? 0) < start;
    const last = countLeading(ends, (one) => one <= end);
    const cut = replacements[last];
    const isCut = cut !== undefined && (starts[last] ?? 0) < end;
    return {
      start: isInside ? inside.start : start + shiftAfter(before),
      end: isCut ? cut.end : end + shiftAfter(last),
    };
  };
  const placeOf = (offset: number): number => {
    const count = countLeading(originalEnds, (one) => one <= offset);
    const inside = replacements[count];
    if (inside !== undefined && inside.start < offset) return ends[count] ?? 0;
    return offset - shiftAfter(count);
  };
  return { text: parts.join(''), originOf, placeOf };
}
