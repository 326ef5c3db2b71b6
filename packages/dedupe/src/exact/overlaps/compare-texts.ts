import { lowerBound } from '../../structures/binary-search';
import { item } from '../../structures/typed-arrays';
import { withoutGap } from '../../tokens/tokens';
import type { BlockTexts } from '../block-texts';
import type { Windows } from './shared-windows';
import { type Run, tileRuns } from './tile-runs';

/** Two distinct texts of which neither lies inside the other, and their common runs. */
export interface Overlap {
  one: number;
  other: number;
  /** Words are counted through the sequence. */
  runs: Run[];
  /** Whether these are all. */
  complete: boolean;
}

/** Compares texts with one text, which is learned first. */
export interface Comparison {
  /** Calls with the number and the first word of each window that lies in the text. */
  forEachWindow: (text: number, visit: (window: number, word: number) => void) => void;
  learn: (text: number) => void;
  /** What the text has in common with the one learned. */
  compareWith: (one: number) => Overlap;
}

/**
 * How many tokens are compared, and how many for each word of the text. Real filings come to some
 * thousands; it takes long texts that repeat themselves and each other to come near.
 */
const BUDGET = 1 << 21;
const BUDGET_EACH = 8;

export function createComparison(
  read: BlockTexts,
  { words, numbers }: Windows,
  minWords: number,
): Comparison {
  const { texts, places } = read;
  const { symbols } = read.sequence;
  const { at, before } = read.words;
  /** Where each window begins in the text learned. */
  const placesOf = new Map<number, number[]>();
  let learned = -1;
  let lastLearned = 0;
  let left = BUDGET + BUDGET_EACH * at.length;

  const wordAfter = (text: number): number => item(before, item(places.to, text));

  const forEachWindow: Comparison['forEachWindow'] = (text, visit) => {
    const end = wordAfter(text) - minWords;
    let index = lowerBound(words, item(before, item(places.from, text)));
    for (; index < words.length && item(words, index) <= end; index += 1) {
      visit(item(numbers, index), item(words, index));
    }
  };

  /** Whether two words, and what is between them and the words before, are the same. */
  const sameStep = (one: number, other: number): boolean => {
    const from = item(at, one - 1);
    const length = item(at, one) - from;
    if (length !== item(at, other) - item(at, other - 1)) return false;
    left -= length;
    for (let offset = 1; offset <= length; offset += 1) {
      if (symbols[from + offset] !== symbols[item(at, other - 1) + offset]) return false;
    }
    return true;
  };
  const sameWord = (one: number, other: number): boolean =>
    withoutGap(item(symbols, item(at, one))) === withoutGap(item(symbols, item(at, other)));

  /** How many words from here on are the same. */
  const lengthOf = (one: number, other: number, end: number): number => {
    if (!sameWord(one, other)) return 0;
    let length = 1;
    while (
      one + length < end &&
      other + length < lastLearned &&
      sameStep(one + length, other + length)
    ) {
      length += 1;
    }
    return length;
  };

  return {
    forEachWindow,
    learn: (text) => {
      learned = text;
      lastLearned = wordAfter(text);
      placesOf.clear();
      forEachWindow(text, (window, word) => {
        const known = placesOf.get(window);
        if (known === undefined) placesOf.set(window, [word]);
        else known.push(word);
      });
    },
    compareWith: (one) => {
      const runs: Run[] = [];
      /** For each diagonal of the two texts the end of the last run on it. */
      const ends = new Map<number, number>();
      const end = wordAfter(one);
      let complete = true;
      forEachWindow(one, (window, word) => {
        for (const other of placesOf.get(window) ?? []) {
          if ((ends.get(other - word) ?? 0) > word) continue;
          left -= 1;
          if (left < 0 && runs.length > 0) {
            complete = false;
            return;
          }
          const length = lengthOf(word, other, end);
          if (length < minWords) continue;
          ends.set(other - word, word + length);
          runs.push({ one: word, other, words: length });
        }
      });
      // Which of two equally long runs is taken first must not depend on the order of the blocks.
      const swap = (texts[learned] ?? '') < (texts[one] ?? '');
      const turn = ({ one: a, other: b, words: count }: Run): Run =>
        swap ? { one: b, other: a, words: count } : { one: a, other: b, words: count };
      const tiles = tileRuns(runs.map(turn), minWords).map(turn);
      return { one, other: learned, runs: tiles, complete };
    },
  };
}
