import { collapseSpace } from '@cydkit/text';
import { ints } from '../../structures/typed-arrays';
import type { Block } from '../model';

/** The number of the text of a block that has none. */
export const none = -1;

/** The distinct texts of all blocks; texts that differ only in white space count as one. */
export interface DistinctTexts {
  /** With white space collapsed, in order of first appearance. */
  texts: string[];
  /** For each text the indices of its blocks, in the given order. */
  blocksOf: number[][];
  /** For each block the number of its text, or `none`. */
  textOf: Int32Array;
}

/** Finds the distinct texts, and so the identical blocks. */
export function findDistinct(blocks: readonly Block[]): DistinctTexts {
  const texts: string[] = [];
  const blocksOf: number[][] = [];
  const textOf = ints(blocks.length).fill(none);
  const known = new Map<string, number>();
  blocks.forEach((block, index) => {
    const text = collapseSpace(block.text);
    if (text === '') return;
    const number = known.get(text) ?? texts.length;
    if (number === texts.length) {
      known.set(text, number);
      texts.push(text);
      blocksOf.push([]);
    }
    textOf[index] = number;
    blocksOf[number]?.push(index);
  });
  return { texts, blocksOf, textOf };
}
