import type { Location, Segment } from '@cydkit/parser';
import type { PlacedBlock } from './places';

/** A stretch of the source with the text that stands there. */
export interface IndexedSegment extends Segment {
  /** The first block of those that have it; blocks that lie in it have the same words. */
  block: PlacedBlock;
}

/** What text stands at a place of the source. */
export type SourceIndex = (location: Location) => IndexedSegment[];

/**
 * Finds segments by their place. Blocks that lie inside each other share segments; each is kept
 * once, so that a question costs what its answer has, however deep a hostile filing nests.
 */
export function sourceIndex(placed: readonly PlacedBlock[]): SourceIndex {
  const byDocument = new Map<string | null, Map<string, IndexedSegment>>();
  for (const block of placed) {
    for (const segment of block.fact.segments ?? []) {
      const { document, start, end } = segment;
      const known = byDocument.get(document) ?? new Map<string, IndexedSegment>();
      byDocument.set(document, known);
      const key = `${start} ${end}`;
      if (!known.has(key)) known.set(key, { ...segment, block });
    }
  }
  const sorted = new Map(
    [...byDocument].map(([document, known]) => [document, inOrder([...known.values()])]),
  );
  return (location) => {
    const found = sorted.get(location.document);
    return found === undefined ? [] : meeting(found, location);
  };
}

interface Ordered {
  segments: IndexedSegment[];
  /** How far the segments up to each one reach: stretches may overlap after all. */
  reach: number[];
}

function inOrder(segments: IndexedSegment[]): Ordered {
  segments.sort((a, b) => a.start - b.start || a.end - b.end);
  let furthest = 0;
  const reach = segments.map(({ end }) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
  return { segments, reach };
}

function meeting({ segments, reach }: Ordered, { start, end }: Location): IndexedSegment[] {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reach[middle] ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const found: IndexedSegment[] = [];
  for (let at = low; at < segments.length; at++) {
    const segment = segments[at];
    if (segment === undefined || segment.start >= end) break;
    if (segment.end > start) found.push(segment);
  }
  return found;
}

/** Whether all of a segment stands at a place. */
export function isWithin(segment: Segment, { start, end }: Location): boolean {
  return segment.start >= start && segment.end <= end;
}
