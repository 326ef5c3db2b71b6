import { bytes, ints } from './arrays';
import type { Containment } from './containment/containment';
import type { DistinctTexts } from './distinct';
import { item } from './pair-table';
import { lowerBound } from './search';
import { findWords, joinTexts, type Sequence, type Words } from './sequence';

/** Where texts stand in the sequence: text `t` is the positions `[from[t], to[t])`. */
export interface Places {
  from: Int32Array;
  to: Int32Array;
}

/** All distinct texts, as few tokens as possible. */
export interface Layout {
  /** The texts that lie in no other, and only these. */
  sequence: Sequence;
  words: Words;
  places: Places;
}

/**
 * A text that lies inside others needs no tokens of its own: it is a stretch of one of them. (In
 * filings, that is 2 of 3 text blocks, and a third of the text.)
 */
export function layOut({ texts }: DistinctTexts, contained: readonly Containment[]): Layout {
  const inside = bytes(texts.length);
  for (const { inner } of contained) inside[inner] = 1;
  const whole = [...texts.keys()].filter((text) => inside[text] === 0);
  const sequence = joinTexts(whole.map((text) => texts[text] ?? ''));

  const places = { from: ints(texts.length), to: ints(texts.length) };
  whole.forEach((text, index) => {
    places.from[text] = item(sequence.begins, index);
    places.to[text] = item(sequence.begins, index + 1);
  });
  for (const each of contained) {
    if (inside[each.outer] === 1 || item(places.to, each.inner) > 0) continue;
    const from = placeInside(each, sequence, places);
    const end = each.start + (texts[each.inner]?.length ?? 0);
    places.from[each.inner] = from;
    places.to[each.inner] = lowerBound(sequence.ends, end + 1, from, item(places.to, each.outer));
  }
  return { sequence, words: findWords(sequence), places };
}

/** The position in the outer text where the inner one stands first. */
export function placeInside(
  { outer, start }: Containment,
  { starts }: Sequence,
  { from, to }: Places,
): number {
  const begin = item(from, outer);
  return lowerBound(starts, item(starts, begin) + start, begin, item(to, outer));
}
