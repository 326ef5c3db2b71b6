import type { TextBlockFact, TextRange } from '@cydkit/parser';
import type { Report, ReportBlock } from '../report-model';
import { afterInk, inkOf, nextInk } from './ink';

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
}

/** Follows the passages of each block through its text: joined, they give it up to white space. */
export function placedBlocks({ filing, passages, blocks }: Report): PlacedBlock[] {
  const known = new Map(
    passages.map(({ id, text }, passage) => [id, { passage, ink: inkOf(text) }]),
  );
  return blocks.flatMap((block) => {
    const fact = filing.facts[block.fact];
    if (fact?.type !== 'textBlock' || fact.value === null) return [];
    const text = fact.value;
    let at = 0;
    const places = block.passages.flatMap((id): Place[] => {
      const found = known.get(id);
      if (found === undefined) return [];
      const start = nextInk(text, at);
      at = afterInk(text, start, found.ink);
      return [{ passage: found.passage, start, end: at }];
    });
    return [{ block, fact, places }];
  });
}
