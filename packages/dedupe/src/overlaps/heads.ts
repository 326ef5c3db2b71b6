import { ints } from '../arrays';
import { item, PairTable } from '../pair-table';
import type { Stretches } from './stretches';

const FACTOR = 0x01000193;

/** No head: fewer than `minWords` words follow, or no word stands in the passage. */
export const NO_HEAD = -1;

/**
 * The head of a passage: the passages, from it on, that hold the first `minWords` words. A run of so
 * many words that two texts share goes as far as it can to the left and begins with a passage, so
 * both have a passage with the same head there.
 */
export interface Heads {
  /** For each passage the number of its head; equal heads have one number. */
  numbers: Int32Array;
  /** Where the head ends; the text of the passage may end before. */
  ends: Int32Array;
  count: number;
}

/** Heads are numbered by a hash, so that some different ones among many may get one number. */
export function findHeads({ passages, glued, wordsBefore }: Stretches, minWords: number): Heads {
  const numbers = ints(passages.length).fill(NO_HEAD);
  const ends = ints(passages.length);
  const table = new PairTable(passages.length);
  const prefixes = ints(passages.length + 1);
  const powers = ints(passages.length + 1).fill(1);
  for (let index = 0; index < passages.length; index += 1) {
    const letter = item(passages, index) * 2 + item(glued, index) + 2;
    prefixes[index + 1] = Math.imul(item(prefixes, index), FACTOR) + letter;
    powers[index + 1] = Math.imul(item(powers, index), FACTOR);
  }
  let end = 0;
  for (let index = 0; index < passages.length; index += 1) {
    const begin = item(wordsBefore, index);
    while (end < passages.length && item(wordsBefore, end) - begin < minWords) end += 1;
    if (item(wordsBefore, end) - begin < minWords) break;
    if (item(wordsBefore, index + 1) === begin) continue;
    const length = end - index;
    // Whether white space stands before the first passage makes no difference.
    const before =
      Math.imul(item(prefixes, index), item(powers, length)) +
      Math.imul(item(glued, index), item(powers, length - 1));
    ends[index] = end;
    numbers[index] = table.intern((item(prefixes, end) - before) | 0, 0);
  }
  return { numbers, ends, count: table.size };
}
