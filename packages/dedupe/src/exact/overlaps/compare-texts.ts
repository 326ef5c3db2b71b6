import { lowerBound } from '../../structures/binary-search';
import { bytes, ints, item } from '../../structures/typed-arrays';
import type { BlockTexts } from '../block-texts';
import type { RepeatedWords } from './repeated-words';
import { NO_WINDOW, type Windows } from './shared-windows';
import { spellPair } from './spell-pair';
import { tileLongestFirst } from './tiling';

/** The same `words` words in two texts, beginning with these repeated words. */
export interface Run {
  one: number;
  other: number;
  words: number;
}

/** Two distinct texts of which neither lies inside the other, and their common runs. */
export interface Overlap {
  one: number;
  other: number;
  /** As positions in the sequence of the first and the last word in each text. */
  runs: RunPlace[];
  /** Whether these are all. */
  complete: boolean;
}

export interface RunPlace {
  words: number;
  /** Positions of the first and the last word. */
  one: [first: number, last: number];
  other: [first: number, last: number];
}

/** Compares texts with one text, which is learned first. */
export interface Comparison {
  /** Calls with the number and the first word of each window that lies in the text. */
  forEachWindow: (text: number, visit: (window: number, word: number) => void) => void;
  learn: (text: number) => void;
  /** What the text has in common with the one learned. */
  compareWith: (one: number) => Overlap;
}

const NOWHERE = -1;

/**
 * How many tokens are tiled, and how many for each repeated word. Real filings tile some thousands;
 * it takes many long texts that all repeat themselves to come near.
 */
const BUDGET = 1 << 23;
const BUDGET_EACH = 16;

export function createComparison(
  read: BlockTexts,
  repeated: RepeatedWords,
  windows: Windows,
  minWords: number,
): Comparison {
  const { texts, places, sequence } = read;
  const { symbols } = sequence;
  const { at } = repeated;
  /** Where each window begins first in the text learned, and whether it comes there again. */
  const firsts = ints(windows.count).fill(NOWHERE);
  const again = bytes(windows.count);
  const metIn = ints(windows.count);
  let round = 0;
  let learned = NOWHERE;
  let left = BUDGET + BUDGET_EACH * at.length;

  const forEachWindow: Comparison['forEachWindow'] = (text, visit) => {
    const last = lowerBound(at, item(places.to, text)) - minWords;
    for (let word = lowerBound(at, item(places.from, text)); word <= last; word += 1) {
      const window = item(windows.numbers, word);
      if (window !== NO_WINDOW) visit(window, word);
    }
  };

  /** Whether what follows both words, up to the next word, is the same. */
  const goesOn = (one: number, other: number): boolean => {
    const length = item(at, one + 1) - item(at, one);
    if (length !== item(at, other + 1) - item(at, other)) return false;
    for (let offset = 1; offset <= length; offset += 1) {
      if (symbols[item(at, one) + offset] !== symbols[item(at, other) + offset]) return false;
    }
    return true;
  };

  /** Runs from the first place of each window; `unique` where no window has a second one. */
  const follow = (one: number): { runs: Run[]; unique: boolean } => {
    const runs: Run[] = [];
    let unique = true;
    round += 1;
    forEachWindow(one, (window, word) => {
      const place = item(firsts, window);
      if (place === NOWHERE) return;
      if (again[window] === 1 || metIn[window] === round) unique = false;
      metIn[window] = round;
      const run = runs.at(-1);
      const next = run === undefined ? 0 : run.words - minWords + 1;
      if (
        run !== undefined &&
        word === run.one + next &&
        place === run.other + next &&
        goesOn(word + minWords - 2, place + minWords - 2)
      ) {
        run.words += 1;
      } else runs.push({ one: word, other: place, words: minWords });
    });
    return { runs, unique };
  };

  const tile = (one: number): Run[] => {
    // Which of two equally long runs is taken first must not depend on the order of the blocks.
    const swap = (texts[learned] ?? '') < (texts[one] ?? '');
    const [leading, following] = swap ? [learned, one] : [one, learned];
    const { pair, wordAt } = spellPair(
      sequence,
      repeated,
      wordsShared(leading, following),
      wordsShared(following, leading),
    );
    left -= pair.letters.length;
    return tileLongestFirst(pair, minWords).map((tile) => {
      const [a, b] = [item(wordAt, tile.one), item(wordAt, tile.other)];
      return { one: swap ? b : a, other: swap ? a : b, words: tile.words };
    });
  };

  /** The words of a text, ascending, that are in a window that the other text has, too. */
  const wordsShared = (text: number, other: number): number[] => {
    round += 1;
    forEachWindow(other, (window) => {
      metIn[window] = round;
    });
    const words: number[] = [];
    forEachWindow(text, (window, word) => {
      if (metIn[window] !== round) return;
      const from = Math.max(word, (words.at(-1) ?? -1) + 1);
      for (let each = from; each < word + minWords; each += 1) words.push(each);
    });
    return words;
  };

  return {
    forEachWindow,
    learn: (text) => {
      if (learned !== NOWHERE) {
        forEachWindow(learned, (window) => {
          firsts[window] = NOWHERE;
          again[window] = 0;
        });
      }
      learned = text;
      forEachWindow(text, (window, word) => {
        if (firsts[window] === NOWHERE) firsts[window] = word;
        else again[window] = 1;
      });
    },
    compareWith: (one) => {
      const { runs, unique } = follow(one);
      const apart = keepApart(runs);
      const complete = unique && apart.length === runs.length;
      const tiled = !complete && left > 0;
      const found = tiled ? tile(one) : apart;
      const place = (word: number, words: number): [number, number] => [
        item(at, word),
        item(at, word + words - 1),
      ];
      return {
        one,
        other: learned,
        runs: found.map(({ one: a, other: b, words }) => {
          return { words, one: place(a, words), other: place(b, words) };
        }),
        complete: complete || tiled,
      };
    },
  };
}

/** The longest of these runs first, without those that share a word with one before. */
function keepApart(runs: readonly Run[]): Run[] {
  const longestFirst = runs.toSorted((a, b) => b.words - a.words || a.one - b.one);
  const taken = new Set<number>();
  const takenOther = new Set<number>();
  return longestFirst.filter(({ one, other, words }) => {
    // All runs that were taken are at least as long: one of the ends is in them, or nothing is.
    const ends = [0, words - 1];
    if (ends.some((end) => taken.has(one + end) || takenOther.has(other + end))) return false;
    for (let offset = 0; offset < words; offset += 1) {
      taken.add(one + offset);
      takenOther.add(other + offset);
    }
    return true;
  });
}
