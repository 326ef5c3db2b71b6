import { passageTexts, splitSigns } from '@cydkit/dedupe';
import type { TextBlockFact, TextRange } from '@cydkit/parser';
import { afterNonSpace, countNonSpace, nextNonSpace, nonSpaceCounter } from '@cydkit/text';
import type { Report, ReportBlock } from '../report/report';

/** Where a passage is in the value of a block's fact. */
export interface PassagePlace extends TextRange {
  /** Index in `report.passages`. */
  passage: number;
  /**
   * How many more non-space characters the passage has before its first word than the block has
   * here; below 0 where the block has more.
   */
  lead: number;
  /** The block has the same punctuation here as the passage. */
  isExact: boolean;
}

/** A block with its fact and its passages' places, which cover the fact's value in order. */
export interface PlacedBlock {
  block: ReportBlock;
  fact: TextBlockFact;
  places: PassagePlace[];
  /** Counts the non-space characters of its value before an offset. */
  nonSpaceBefore: (offset: number) => number;
}

/** Finds the passages of each block in its text: joined, they equal it up to white space. */
export function placedBlocks({ filing, passages, blocks }: Report): PlacedBlock[] {
  const known = new Map(passages.map(({ id, text }, passage) => [id, { passage, text }]));
  const textOf = (id: string): string => known.get(id)?.text ?? '';
  return blocks.flatMap((block) => {
    const fact = filing.facts[block.fact];
    if (fact?.type !== 'textBlock' || fact.value === null) return [];
    const text = fact.value;
    let at = 0;
    const places = passageTexts(block, textOf).flatMap((own, index): PassagePlace[] => {
      // A block without a word has punctuation and no passage.
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

/** Counts the non-space characters before the first word. */
function leadOf(text: string): number {
  return countNonSpace(splitSigns(text).before);
}
