import { bytes, ints } from '../arrays';
import { item } from '../pair-table';
import type { Paths } from '../paths';
import type { Sequence, Words } from '../sequence';
import { GAP } from '../tokens';

/** The whole sequence as its passages, in the order of the text. */
export interface Stretches {
  passages: Int32Array;
  /** 1 where no white space stands before a passage, else 0. */
  glued: Uint8Array;
  /** How many words stand before each passage, and at last in all. */
  wordsBefore: Int32Array;
  /** For each distinct text its passages: the indices `[first[t], last[t])`. */
  first: Int32Array;
  last: Int32Array;
}

export function findStretches({ symbols }: Sequence, { at }: Words, paths: Paths): Stretches {
  const { passages, cuts } = paths.whole;
  const glued = bytes(passages.length);
  const wordsBefore = ints(cuts.length);
  let word = 0;
  for (let index = 0; index < cuts.length; index += 1) {
    const cut = item(cuts, index);
    while (word < at.length && item(at, word) < cut) word += 1;
    wordsBefore[index] = word;
    if (index < passages.length) glued[index] = item(symbols, cut) & GAP ? 0 : 1;
  }
  return {
    ...{ passages, glued, wordsBefore },
    first: Int32Array.from(paths.paths, ({ first }) => first),
    last: Int32Array.from(paths.paths, ({ first, passages: { length } }) => first + length),
  };
}
