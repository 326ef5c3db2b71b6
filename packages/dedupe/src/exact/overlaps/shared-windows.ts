import { PairTable } from '../../structures/pair-table';
import { ints, item } from '../../structures/typed-arrays';
import { withoutGap } from '../../tokens/tokens';
import type { BlockTexts } from '../block-texts';
import type { RepeatedWords } from './repeated-words';

export const NO_WINDOW = -1;

/** Runs of some fixed number of words, told apart by their text. */
export interface Windows {
  /** For each repeated word the number of the window that begins with it, or NO_WINDOW. */
  numbers: Int32Array;
  /** How many windows there are: 0, 1 … `count - 1`. */
  count: number;
}

/**
 * Numbers the windows of `minWords` words that come in several places, or in several texts.
 *
 * A window of n words is n - 1 *steps*; a step is a word, what is between, and the next word.
 * Windows get exact numbers by prefix doubling (2k steps are a pair of k steps; other lengths are
 * two overlapping powers of two), so that the work is n log(minWords) however the text repeats
 * itself.
 */
export function findSharedWindows(
  { sequence: { symbols } }: BlockTexts,
  words: RepeatedWords,
  minWords: number,
): Windows {
  const steps = minWords - 1;
  if (steps === 0) return keepShared(numberWords(symbols, words), words.crossed);
  let shared = keepShared(numberSteps(symbols, words), words.crossed);
  for (let length = 1; length < steps && shared.count > 0; ) {
    const longer = Math.min(length * 2, steps);
    shared = keepShared(joinWindows(shared, longer - length), words.crossed);
    length = longer;
  }
  return shared;
}

function numberWords(symbols: Int32Array, words: RepeatedWords): Windows {
  const table = new PairTable(words.at.length);
  const numbers = words.at.map((at) => table.intern(withoutGap(item(symbols, at)), 0));
  return { numbers, count: table.size };
}

/** Numbers the steps; the last word of a stretch begins none. */
function numberSteps(symbols: Int32Array, words: RepeatedWords): Windows {
  const table = new PairTable(words.at.length);
  const numbers = ints(words.at.length).fill(NO_WINDOW);
  for (let stretch = 0; stretch + 1 < words.begins.length; stretch += 1) {
    const last = item(words.begins, stretch + 1) - 1;
    for (let word = item(words.begins, stretch); word < last; word += 1) {
      const from = item(words.at, word);
      const to = item(words.at, word + 1);
      // A single token is a number below zero, so that it is never taken for a pair's.
      let state = -1 - withoutGap(item(symbols, from));
      for (let at = from + 1; at <= to; at += 1) state = table.intern(state, item(symbols, at));
      numbers[word] = state;
    }
  }
  return { numbers, count: table.size };
}

/** Pairs each window with the one that begins `distance` words later. */
function joinWindows({ numbers, count }: Windows, distance: number): Windows {
  const table = new PairTable(count);
  const joined = ints(numbers.length).fill(NO_WINDOW);
  for (let word = 0; word + distance < numbers.length; word += 1) {
    const first = item(numbers, word);
    const second = item(numbers, word + distance);
    if (first !== NO_WINDOW && second !== NO_WINDOW) joined[word] = table.intern(first, second);
  }
  return { numbers: joined, count: table.size };
}

/** Drops the windows that come once (no longer one around them comes twice), in place. */
function keepShared({ numbers, count }: Windows, crossed: Uint8Array): Windows {
  const times = ints(count);
  numbers.forEach((number, word) => {
    if (number !== NO_WINDOW) times[number] = item(times, number) + 1 + item(crossed, word);
  });
  const renumbered = times;
  let kept = 0;
  for (let number = 0; number < count; number += 1) {
    renumbered[number] = item(times, number) > 1 ? kept++ : NO_WINDOW;
  }
  for (let word = 0; word < numbers.length; word += 1) {
    const number = item(numbers, word);
    if (number !== NO_WINDOW) numbers[word] = item(renumbered, number);
  }
  return { numbers, count: kept };
}
