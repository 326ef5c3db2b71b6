import type { BlockTokens } from './block-tokens';
import { type DistinctTexts, NONE } from './distinct';
import type { DocumentOrder } from './document-order';
import type { Block, BlockPassages, Passage } from './model';
import { item } from './pair-table';
import type { Paths } from './paths';

/** Writes the passages out, each with its occurrences in document order. */
export function tellPassages(
  blocks: readonly Block[],
  { textOf }: DistinctTexts,
  { paths, places }: Paths,
  order: DocumentOrder,
  tokensOf: (block: number) => BlockTokens,
): { passages: Passage[]; blocks: BlockPassages[] } {
  const passages = Array.from(order.passages, (_, index): Passage => {
    return { id: `p${index + 1}`, text: '', blocks: [], occurrences: [] };
  });
  const byNumber: Passage[] = [];
  passages.forEach((passage, index) => {
    byNumber[item(order.passages, index)] = passage;
  });

  for (const index of order.blocks) {
    const { id, text } = blocks[index] ?? { id: '', text: '' };
    const tokens = tokensOf(index);
    const number = item(textOf, index);
    const path = paths[number];
    const from = item(places.from, number);
    path?.passages.forEach((each, at) => {
      const passage = byNumber[each];
      if (passage === undefined) return;
      const start = tokens.start(item(path.cuts, at) - from);
      const end = tokens.end(item(path.cuts, at + 1) - 1 - from);
      if (passage.occurrences.length === 0) passage.text = text.slice(start, end);
      if (passage.blocks.at(-1) !== id) passage.blocks.push(id);
      passage.occurrences.push({ block: id, start, end });
    });
  }

  return {
    passages,
    blocks: blocks.map(({ id }, index) => {
      const number = item(textOf, index);
      const numbers = number === NONE ? [] : (paths[number]?.passages ?? []);
      return { id, passages: Array.from(numbers, (each) => byNumber[each]?.id ?? '') };
    }),
  };
}
