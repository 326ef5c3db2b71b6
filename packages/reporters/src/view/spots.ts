import type { Location, TextRange } from '@cydkit/parser';
import type { Place, PlacedBlock } from './places';
import { type IndexedSegment, isWithin, type SourceIndex } from './source-index';

/** Words of a passage. Counted without white space, so that they are the same wherever the passage stands. */
export interface Spot {
  /** Index in `report.passages`. */
  passage: number;
  /** Ink characters of the passage before the first word and to the end of the last one. */
  from: number;
  to: number;
}

/** The words of a range of a fact's value, as spots of the passages that tell them. */
export function spotsOfRange({ places, nonSpaceBefore }: PlacedBlock, range: TextRange): Spot[] {
  const spots: Spot[] = [];
  for (let at = firstEndingAfter(places, range.start); at < places.length; at++) {
    const place = places[at];
    if (place === undefined || place.start >= range.end) break;
    const before = nonSpaceBefore(place.start);
    const from = nonSpaceBefore(Math.max(range.start, place.start)) - before;
    const to = nonSpaceBefore(Math.min(range.end, place.end)) - before;
    spots.push({ passage: place.passage, from, to });
  }
  return spots;
}

/**
 * The words that stand at a place of the source, as exact as the segments of the facts tell. Where
 * the place is part of a segment, which words these are is not known, and the spot is a point.
 */
export function spotsOfLocation(index: SourceIndex, location: Location): Spot[] {
  const spots = index(location).flatMap((segment) =>
    isWithin(segment, location)
      ? spotsOfRange(segment.block, { start: segment.textStart, end: segment.textEnd })
      : pointIn(segment, location),
  );
  return united(spots);
}

/** Markup takes room that text does not; the share of the bytes is near enough for a point. */
function pointIn(segment: IndexedSegment, location: Location): Spot[] {
  const { block, start, end, textStart, textEnd } = segment;
  const share = Math.max(0, location.start - start) / (end - start);
  const point = textStart + Math.floor(share * (textEnd - textStart));
  return spotsOfRange(block, { start: point, end: point + 1 }).map(({ passage, from }) => {
    return { passage, from, to: from };
  });
}

function firstEndingAfter(places: readonly Place[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Each word once, in reading order: words may be named by several ranges. */
export function united(spots: readonly Spot[]): Spot[] {
  const sorted = [...spots].sort((a, b) => a.passage - b.passage || a.from - b.from || b.to - a.to);
  const result: Spot[] = [];
  for (const spot of sorted) {
    const last = result.at(-1);
    if (last?.passage === spot.passage && spot.from <= last.to) {
      last.to = Math.max(last.to, spot.to);
    } else result.push({ ...spot });
  }
  return result;
}
