import type { BlockTokens } from './block-tokens';
import type { DistinctTexts } from './distinct';
import type { Places } from './layout';
import type { Block, CommonRun, OverlapRelation, TextRange } from './model';
import type { Overlap, Run } from './overlaps/run';
import { item } from './pair-table';
import type { Words } from './sequence';

/** Every overlapping pair of blocks, by the order of `a`, then `b`. */
export function tellOverlaps(
  blocks: readonly Block[],
  { textOf, blocksOf }: DistinctTexts,
  overlaps: readonly Overlap[],
  words: Words,
  places: Places,
  tokensOf: (block: number) => BlockTokens,
): OverlapRelation[] {
  const rangeOf = (block: number, first: number, count: number): TextRange => {
    const tokens = tokensOf(block);
    const from = item(places.from, item(textOf, block));
    return {
      start: tokens.start(item(words.at, first) - from),
      end: tokens.end(item(words.at, first + count - 1) - from),
    };
  };
  const tell = ({ a, b, overlap }: BlockPair): OverlapRelation => {
    const swapped = textOf[a] === overlap.other;
    const tellRun = ({ one, other, words: count }: Run): CommonRun => ({
      words: count,
      a: rangeOf(a, swapped ? other : one, count),
      b: rangeOf(b, swapped ? one : other, count),
    });
    const runs = overlap.runs.map(tellRun);
    runs.sort((one, other) => other.words - one.words || one.a.start - other.a.start);
    const [idA, idB] = [blocks[a]?.id ?? '', blocks[b]?.id ?? ''];
    const incomplete = overlap.complete ? {} : { incomplete: true as const };
    return { kind: 'overlapping', a: idA, b: idB, runs, ...incomplete };
  };
  return overlaps
    .flatMap((overlap) => pairBlocks(overlap, blocksOf))
    .sort((one, other) => one.a - other.a || one.b - other.b)
    .map(tell);
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
