import type { WholeRelation } from '../model';
import { ints, item } from '../structures/typed-arrays';
import type { BlockTexts } from './block-texts';
import { NONE } from './distinct-texts';

/** Every identical and every contained pair of blocks, by the order of `a`, then `b`. */
export function listWholeRelations({
  blocks,
  textOf,
  blocksOf,
  contained,
}: BlockTexts): WholeRelation[] {
  const outerBlocks = new Map<number, number[]>();
  for (const { inner, outer } of contained) {
    const list = outerBlocks.get(inner) ?? [];
    for (const block of blocksOf[outer] ?? []) list.push(block);
    outerBlocks.set(inner, list);
  }
  for (const list of outerBlocks.values()) list.sort((a, b) => a - b);

  const relations: WholeRelation[] = [];
  const relate = (kind: WholeRelation['kind'], a: number, others: readonly number[]): void => {
    const id = blocks[a]?.id ?? '';
    for (const b of others) relations.push({ kind, a: id, b: blocks[b]?.id ?? '' });
  };
  const met = ints(blocksOf.length);
  textOf.forEach((text, block) => {
    if (text === NONE) return;
    met[text] = item(met, text) + 1;
    relate('identical', block, blocksOf[text]?.slice(item(met, text)) ?? []);
  });
  textOf.forEach((text, block) => {
    relate('contained', block, outerBlocks.get(text) ?? []);
  });
  return relations;
}
