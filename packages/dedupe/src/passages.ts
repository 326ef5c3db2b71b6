import type { DistinctTexts } from './distinct';
import type { DocumentOrder } from './document-order';
import type { Block, BlockPassages, Passage } from './model';
import { item } from './pair-table';
import type { Paths } from './paths';

/** Writes the passages out, each with its occurrences in document order. */
export function tellPassages(
  blocks: readonly Block[],
  { textOf, tokensOf }: DistinctTexts,
  { paths }: Paths,
  order: DocumentOrder,
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
    const { starts, ends } = tokensOf[index] ?? { starts: [], ends: [] };
    const path = paths[item(textOf, index)];
    path?.passages.forEach((number, at) => {
      const passage = byNumber[number];
      if (passage === undefined) return;
      const start = item(starts, item(path.cuts, at));
      const end = item(ends, item(path.cuts, at + 1) - 1);
      if (passage.occurrences.length === 0) passage.text = text.slice(start, end);
      if (passage.blocks.at(-1) !== id) passage.blocks.push(id);
      passage.occurrences.push({ block: id, start, end });
    });
  }

  return {
    passages,
    blocks: blocks.map(({ id }, index) => {
      const numbers = paths[item(textOf, index)]?.passages ?? [];
      return { id, passages: Array.from(numbers, (number) => byNumber[number]?.id ?? '') };
    }),
  };
}
