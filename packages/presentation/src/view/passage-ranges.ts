import type { Location, TextRange } from '@cydkit/parser';
import { countLeading } from '@cydkit/text';
import type { PlacedBlock } from './block-layout';
import { type IndexedSegment, isWithin, type SegmentLookup } from './report-index';

/** Words of a passage, counted without white space so that they are the same in every block. */
export interface PassageRange {
  /** Index in `report.passages`. */
  passage: number;
  /** Non-space characters of the passage before the first word. */
  from: number;
  /** Non-space characters of the passage up to the end of the last word. */
  to: number;
}

/** Converts a range of a fact's value into ranges of the passages that hold its words. */
export function passageRanges(
  { places, nonSpaceBefore }: PlacedBlock,
  range: TextRange,
): PassageRange[] {
  const ranges: PassageRange[] = [];
  const first = countLeading(places, ({ end }) => end <= range.start);
  for (let at = first; at < places.length; at += 1) {
    const place = places[at];
    if (place === undefined || place.start >= range.end) break;
    const before = nonSpaceBefore(place.start) - place.lead;
    const from = Math.max(0, nonSpaceBefore(Math.max(range.start, place.start)) - before);
    const to = Math.max(from, nonSpaceBefore(Math.min(range.end, place.end)) - before);
    ranges.push({ passage: place.passage, from, to });
  }
  return ranges;
}

/**
 * Finds the words at a place of the source, as exactly as the segments of the facts allow. If the
 * place is part of a segment, its exact words are unknown and the range is an empty one.
 */
export function passageRangesAt(segmentsAt: SegmentLookup, location: Location): PassageRange[] {
  const ranges = segmentsAt(location).flatMap((segment) =>
    isWithin(segment, location)
      ? passageRanges(segment.block, { start: segment.textStart, end: segment.textEnd })
      : pointIn(segment, location),
  );
  return uniteRanges(ranges);
}

/** Estimates a position from its share of the bytes, which also count markup: near enough. */
function pointIn(segment: IndexedSegment, location: Location): PassageRange[] {
  const { block, start, end, textStart, textEnd } = segment;
  const share = Math.max(0, location.start - start) / (end - start);
  const point = textStart + Math.floor(share * (textEnd - textStart));
  return passageRanges(block, { start: point, end: point + 1 }).map(({ passage, from }) => {
    return { passage, from, to: from };
  });
}

/** Sorts ranges in reading order and merges those that overlap or touch. */
export function uniteRanges(ranges: readonly PassageRange[]): PassageRange[] {
  const sorted = [...ranges].sort(
    (a, b) => a.passage - b.passage || a.from - b.from || b.to - a.to,
  );
  const result: PassageRange[] = [];
  for (const range of sorted) {
    const last = result.at(-1);
    if (last?.passage === range.passage && range.from <= last.to) {
      last.to = Math.max(last.to, range.to);
    } else result.push({ ...range });
  }
  return result;
}
