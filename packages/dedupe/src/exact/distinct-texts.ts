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
  // Texts of different lengths differ; to hash them all would read them all once more.
  const byLength = new Map<number, number[]>();
  const byText = new Map<string, number>();

  const numberOf = (text: string): number => {
    const sameLength = byLength.get(text.length);
    if (sameLength === undefined) byLength.set(text.length, [texts.length]);
    else {
      if (sameLength.length === 1) byText.set(texts[sameLength[0] ?? 0] ?? '', sameLength[0] ?? 0);
      const known = byText.get(text);
      if (known !== undefined) return known;
      byText.set(text, texts.length);
      sameLength.push(texts.length);
    }
    texts.push(text);
    blocksOf.push([]);
    return texts.length - 1;
  };

  blocks.forEach((block, index) => {
    const text = collapseSpace(block.text);
    if (text === '') return;
    const number = numberOf(text);
    textOf[index] = number;
    blocksOf[number]?.push(index);
  });
  return { texts, blocksOf, textOf };
}
