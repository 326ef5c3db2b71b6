import { passageTexts, splitSigns } from '@cydkit/dedupe';
import type { TextBlockFact, TextRange } from '@cydkit/parser';
import { afterNonSpace, countNonSpace, nextNonSpace, nonSpaceCounter } from '@cydkit/text';
import type { Report, ReportBlock } from '../report-model';

/** Where a passage is in the value of a block's fact. */
export interface Place extends TextRange {
  /** Index in `report.passages`. */
  passage: number;
  /**
   * Non-space characters before the first word: those that the passage has beyond what the block
   * has here. Below 0 where the block has more.
   */
  lead: number;
  /** The block has the signs of the passage. */
  isExact: boolean;
}

/** A block with its fact and the places of its passages, which cover the fact's value in order. */
export interface PlacedBlock {
  block: ReportBlock;
  fact: TextBlockFact;
  places: Place[];
  /** How many characters of its value, white space not counted, come before an offset. */
  nonSpaceBefore: (offset: number) => number;
}

const leadOf = (text: string): number => countNonSpace(splitSigns(text).before);

/** Follows the passages of each block through its text: joined, they give it up to white space. */
export function placedBlocks({ filing, passages, blocks }: Report): PlacedBlock[] {
  const known = new Map(passages.map(({ id, text }, passage) => [id, { passage, text }]));
  const textOf = (id: string): string => known.get(id)?.text ?? '';
  return blocks.flatMap((block) => {
    const fact = filing.facts[block.fact];
    if (fact?.type !== 'textBlock' || fact.value === null) return [];
    const text = fact.value;
    let at = 0;
    const places = passageTexts(block, textOf).flatMap((own, index): Place[] => {
      // A block without a word has signs and no passage.
      const found = known.get(block.passages[index] ?? '');
      if (found === undefined) return [];
      const start = nextNonSpace(text, at);
      at = afterNonSpace(text, start, countNonSpace(own));
      const isExact = own === found.text;
      const lead = isExact ? 0 : leadOf(found.text) - leadOf(own);
      return [{ passage: found.passage, start, end: at, lead, isExact }];
    });
    return [{ block, fact, places, nonSpaceBefore: nonSpaceCounter(text) }];
  });
}
