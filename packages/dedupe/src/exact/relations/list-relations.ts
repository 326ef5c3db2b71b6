import { item } from '../../structures/item';
import { ints } from '../../structures/typed-arrays';
import type { BlockTexts } from '../blocks/block-texts';
import { none } from '../blocks/distinct-texts';
import type { CommonRun, OverlapRelation, TextRange, WholeRelation } from '../model';
import type { Overlap } from './find-overlaps';
import { RelationLimit } from './relation-limit';

/**
 * Lists identical and contained pairs of blocks, by the order of `a`, then `b`. If they are too many,
 * the first of identical blocks still has all others.
 */
export function listWholeRelations({ blocks, textOf, blocksOf, contained }: BlockTexts): {
  relations: WholeRelation[];
  isComplete: boolean;
} {
  const limits = { identical: new RelationLimit(), contained: new RelationLimit() };
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
    const { length } = others;
    const isFirstOfCopies = kind === 'identical' && blocksOf[textOf[a] ?? none]?.[0] === a;
    const listed = isFirstOfCopies ? length : limits[kind].take(length);
    for (const b of others.slice(0, listed))
      relations.push({ kind, a: id, b: blocks[b]?.id ?? '' });
  };
  const met = ints(blocksOf.length);
  textOf.forEach((text, block) => {
    if (text === none) return;
    met[text] = item(met, text) + 1;
    relate('identical', block, blocksOf[text]?.slice(item(met, text)) ?? []);
  });
  textOf.forEach((text, block) => {
    relate('contained', block, outerBlocks.get(text) ?? []);
  });
  const isComplete = !limits.identical.isExceeded && !limits.contained.isExceeded;
  return { relations, isComplete };
}

/** Lists overlapping pairs of blocks, by the order of `a`, then `b`. */
export function listOverlaps(
  { blocks, textOf, blocksOf, places, words, tokensOf }: BlockTexts,
  overlaps: readonly Overlap[],
): { relations: OverlapRelation[]; isComplete: boolean } {
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
  const limit = new RelationLimit();
  const relations = overlaps
    .flatMap((overlap) => pairBlocks(overlap, blocksOf, limit))
    .sort((one, other) => one.a - other.a || one.b - other.b)
    .map(relate);
  return { relations, isComplete: !limit.isExceeded };
}

/** The indices of two blocks, the earlier one first. */
interface BlockPair {
  a: number;
  b: number;
  overlap: Overlap;
}

/** The first blocks with the two texts are listed in any case. */
function pairBlocks(
  overlap: Overlap,
  blocksOf: readonly number[][],
  limit: RelationLimit,
): BlockPair[] {
  const others = blocksOf[overlap.other] ?? [];
  return (blocksOf[overlap.one] ?? []).flatMap((one) =>
    others
      .slice(0, limit.take(others.length))
      .map((other) => ({ a: Math.min(one, other), b: Math.max(one, other), overlap })),
  );
}
