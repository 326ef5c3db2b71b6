import type { Location, Segment } from '@cydkit/parser';
import { countLeading } from '@cydkit/text';
import type { Report } from '../report/report';
import { type PlacedBlock, placedBlocks } from './block-layout';

/** A report with the places of its words: in blocks, in passages and in the source. */
export interface ReportIndex {
  report: Report;
  placed: readonly PlacedBlock[];
  segmentsAt: SegmentLookup;
  /** The source has places for its text; without them no flag has words that it tags. */
  givesPlaces: boolean;
}

/** Locates the words of a report. */
export function reportIndex(report: Report): ReportIndex {
  const placed = placedBlocks(report);
  const givesPlaces = placed.some(({ fact }) => fact.segments !== undefined);
  return { report, placed, segmentsAt: segmentLookup(placed), givesPlaces };
}

/** A range of the source with the text that it holds. */
export interface IndexedSegment extends Segment {
  /** The first block that has it; blocks inside that one have the same words. */
  block: PlacedBlock;
}

/** Finds the segments that overlap a place of the source. */
export type SegmentLookup = (location: Location) => IndexedSegment[];

/**
 * Nested blocks share segments. Each segment is kept once, so that a lookup costs no more than its
 * result, however deep a hostile filing nests.
 */
function segmentLookup(placed: readonly PlacedBlock[]): SegmentLookup {
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
  /** The furthest end of the segments up to each one, as segments may overlap. */
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
  const first = countLeading(reach, (furthest) => furthest <= start);
  const found: IndexedSegment[] = [];
  for (let at = first; at < segments.length; at += 1) {
    const segment = segments[at];
    if (segment === undefined || segment.start >= end) break;
    if (segment.end > start) found.push(segment);
  }
  return found;
}

/** Reports whether a segment lies entirely inside a place. */
export function isWithin(segment: Segment, { start, end }: Location): boolean {
  return segment.start >= start && segment.end <= end;
}
