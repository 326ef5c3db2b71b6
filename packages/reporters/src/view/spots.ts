import type { Location, Segment, TextRange } from '@cydkit/parser';
import { inkOf } from './ink';
import type { PlacedBlock } from './places';

/** Words of a passage. Counted in ink, so that they are the same wherever the passage stands. */
export interface Spot {
  /** Index in `report.passages`. */
  passage: number;
  /** Ink characters of the passage before the first word and to the end of the last one. */
  from: number;
  to: number;
}

/** The words of a range of a fact's value, as spots of the passages that tell them. */
export function spotsOfRange({ fact, places }: PlacedBlock, { start, end }: TextRange): Spot[] {
  const text = fact.value ?? '';
  return places.flatMap(({ passage, ...place }) => {
    if (place.end <= start || place.start >= end) return [];
    const first = Math.max(start, place.start);
    const from = inkOf(text.slice(place.start, first));
    return [{ passage, from, to: from + inkOf(text.slice(first, Math.min(end, place.end))) }];
  });
}

/**
 * The words that stand at a place of the source, as exact as the segments of the facts tell. Where
 * the place is part of a segment, which words these are is not known, and the spot is a point.
 */
export function spotsOfLocation(placed: readonly PlacedBlock[], location: Location): Spot[] {
  const spots = placed.flatMap((block) => {
    const exact = rangesAt(block, location).flatMap((range) => spotsOfRange(block, range));
    return [...exact, ...pointsAt(block, location)];
  });
  return united(spots);
}

/** The ranges of a block's text of which the source tells that they stand at this place. */
export function rangesAt({ fact: { segments = [] } }: PlacedBlock, at: Location): TextRange[] {
  return segments
    .filter((segment) => meets(segment, at) && segment.start >= at.start && segment.end <= at.end)
    .map(({ textStart, textEnd }) => ({ start: textStart, end: textEnd }));
}

function pointsAt(block: PlacedBlock, at: Location): Spot[] {
  const { segments = [] } = block.fact;
  return segments
    .filter((segment) => meets(segment, at) && (segment.start < at.start || segment.end > at.end))
    .flatMap(({ start, end, textStart, textEnd }) => {
      // Markup takes room that text does not; the share of the bytes is near enough for a point.
      const share = Math.max(0, at.start - start) / (end - start);
      const point = textStart + Math.floor(share * (textEnd - textStart));
      return spotsOfRange(block, { start: point, end: point + 1 });
    })
    .map(({ passage, from }) => ({ passage, from, to: from }));
}

function meets({ document, start, end }: Segment, at: Location): boolean {
  return document === at.document && end > at.start && start < at.end;
}

/** Each word once, in reading order: blocks that lie inside each other tell the same words. */
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
