import type { CommonRun, OverlapRelation, TextRange } from '../../model';
import { item } from '../../structures/typed-arrays';
import type { BlockTexts } from '../block-texts';
import type { Overlap } from './compare-texts';

/** Every overlapping pair of blocks, by the order of `a`, then `b`. */
export function listOverlaps(
  { blocks, textOf, blocksOf, places, words, tokensOf }: BlockTexts,
  overlaps: readonly Overlap[],
): OverlapRelation[] {
  const rangeOf = (block: number, first: number, count: number): TextRange => {
    const tokens = tokensOf(block);
    const from = item(places.from, item(textOf, block));
    return {
      start: tokens.start(item(words.at, first) - from),
      end: tokens.end(item(words.at, first + count - 1) - from),
    };
  };
  const relate = ({ a, b, overlap }: BlockPair): OverlapRelation => {
    const swapped = textOf[a] === overlap.other;
    const runs = overlap.runs.map(({ words: count, one, other }): CommonRun => {
      const [first, second] = swapped ? [other, one] : [one, other];
      return { words: count, a: rangeOf(a, first, count), b: rangeOf(b, second, count) };
    });
    runs.sort((one, other) => other.words - one.words || one.a.start - other.a.start);
    const [idA, idB] = [blocks[a]?.id ?? '', blocks[b]?.id ?? ''];
    const incomplete = overlap.complete ? {} : { incomplete: true as const };
    return { kind: 'overlapping', a: idA, b: idB, runs, ...incomplete };
  };
  return overlaps
    .flatMap((overlap) => pairBlocks(overlap, blocksOf))
    .sort((one, other) => one.a - other.a || one.b - other.b)
    .map(relate);
}

/** Indices of two blocks, the earlier one first. */
interface BlockPair {
  a: number;
  b: number;
  overlap: Overlap;
}

function pairBlocks(overlap: Overlap, blocksOf: readonly number[][]): BlockPair[] {
  const others = blocksOf[overlap.other] ?? [];
  return (blocksOf[overlap.one] ?? []).flatMap((one) =>
    others.map((other) => ({ a: Math.min(one, other), b: Math.max(one, other), overlap })),
  );
}
