import type { TextBlockFact, TextRange } from '@cydkit/parser';
import { afterNonSpace, countNonSpace, nextNonSpace, nonSpaceCounter } from '@cydkit/text';
import type { Report, ReportBlock } from '../report-model';

/** Where a passage stands in the value of a block's fact. */
export interface Place extends TextRange {
  /** Index in `report.passages`. */
  passage: number;
}

/** A block with its fact and the places of its passages, which cover the fact's value in order. */
export interface PlacedBlock {
  block: ReportBlock;
  fact: TextBlockFact;
  places: Place[];
  /** How many characters of its value, white space not counted, stand before an offset. */
  nonSpaceBefore: (offset: number) => number;
}

/** Follows the passages of each block through its text: joined, they give it up to white space. */
export function placedBlocks({ filing, passages, blocks }: Report): PlacedBlock[] {
  const known = new Map(
    passages.map(({ id, text }, passage) => [id, { passage, size: countNonSpace(text) }]),
  );
  return blocks.flatMap((block) => {
    const fact = filing.facts[block.fact];
    if (fact?.type !== 'textBlock' || fact.value === null) return [];
    const text = fact.value;
    let at = 0;
    const places = block.passages.flatMap((id): Place[] => {
      const found = known.get(id);
      if (found === undefined) return [];
      const start = nextNonSpace(text, at);
      at = afterNonSpace(text, start, found.size);
      return [{ passage: found.passage, start, end: at }];
    });
    return [{ block, fact, places, nonSpaceBefore: nonSpaceCounter(text) }];
  });
}

/** The passages that begin in the midst of a line, where they first stand. */
export function runningOn(placed: readonly PlacedBlock[]): ReadonlySet<number> {
  const seen = new Set<number>();
  const running = new Set<number>();
  for (const { fact, places } of placed) {
    let end = 0;
    for (const place of places) {
      const gap = (fact.value ?? '').slice(end, place.start);
      if (!seen.has(place.passage) && end > 0 && !gap.includes('\n')) running.add(place.passage);
      seen.add(place.passage);
      end = place.end;
    }
  }
  return running;
}
