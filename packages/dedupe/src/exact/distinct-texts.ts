import { collapseSpace } from '@cydkit/text';
import type { Block } from '../model';
import { ints } from '../structures/typed-arrays';

/** No text: the block has no token. */
export const NONE = -1;

/** The distinct texts of all blocks; texts that differ in white space only are one. */
export interface DistinctTexts {
  /** With white space collapsed, in order of first appearance. */
  texts: string[];
  /** For each text its blocks (their indices), in the given order. */
  blocksOf: number[][];
  /** For each block its text, or NONE. */
  textOf: Int32Array;
}

/** Finds the identical blocks. */
export function findDistinct(blocks: readonly Block[]): DistinctTexts {
  const texts: string[] = [];
  const blocksOf: number[][] = [];
  const textOf = ints(blocks.length).fill(NONE);
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
