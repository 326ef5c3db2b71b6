import { lowerBound } from '../../structures/binary-search';
import { item } from '../../structures/item';
import { PairTable } from '../../structures/pair-table';
import { withoutGap } from '../../tokens/symbols';
import type { BlockTexts } from '../blocks/block-texts';
import { RelationLimit } from './relation-limit';
import { findSharedWindows, type SharedWindows } from './shared-windows';
import { type Run, tileRuns } from './tile-runs';

/** The texts that overlap others, and what they have in common. */
export interface Overlaps {
  /** Texts that overlap any other. */
  texts: ReadonlySet<number>;
  overlaps: Overlap[];
  /** False if texts overlap more others than they are compared with. */
  isComplete: boolean;
}

/**
 * Finds the common runs of at least `minWords` words for every two texts where neither contains the
 * other. Texts are compared only if they share a window: a run of exactly `minWords` words.
 */
export function findOverlaps(read: BlockTexts, minWords: number): Overlaps {
  const { texts, contained } = read;
  const overlapping = new Set<number>();
  const limit = new RelationLimit();
  if (texts.length < 2) return { texts: overlapping, overlaps: [], isComplete: true };
  const windows = findSharedWindows(read, minWords);
  const nested = new PairTable(contained.length);
  for (const { inner, outer } of contained) {
    nested.intern(Math.min(inner, outer), Math.max(inner, outer));
  }

  const comparison = createComparison(read, windows, minWords);
  /** For each window the texts compared so far that have it. */
  const textsWith: number[][] = [];
  /** For each window, how many of these at the front are known to overlap others. */
  const settled: number[] = [];
  const overlaps = [...texts.keys()].flatMap((text) => {
    const met = new Set<number>();
    const most = limit.most;
    comparison.forEachWindow(text, (window) => {
      const known = textsWith[window] ?? [];
      textsWith[window] = known;
      if (known.at(-1) === text) return;
      const isApart = (other: number): boolean => nested.find(other, text) === -1;
      for (const other of known) {
        if (met.size > most) break;
        if (isApart(other)) met.add(other);
      }
      if (met.size > most) {
        // It is not compared with the others, but they overlap.
        let at = settled[window] ?? 0;
        while (overlapping.has(known[at] ?? text)) at += 1;
        settled[window] = at;
        for (const other of known.slice(at)) if (isApart(other)) overlapping.add(other);
      }
      known.push(text);
    });
    if (met.size === 0) return [];
    comparison.index(text);
    const found = [...met]
      .slice(0, limit.take(met.size))
      .map((one) => comparison.compareWith(one))
      .filter(({ runs }) => runs.length > 0);
    for (const { one, other } of found) overlapping.add(one).add(other);
    return found;
  });
  return { texts: overlapping, overlaps, isComplete: !limit.isExceeded };
}

/** Two distinct texts, neither of which lies inside the other, and their common runs. */
export interface Overlap {
  one: number;
  other: number;
  /** Words are numbered through the sequence. */
  runs: Run[];
  /** True if these are all. */
  complete: boolean;
}

/** Compares texts with one text, which is indexed first. */
interface Comparison {
  /** Calls `visit` with the number and the first word of each window in the text. */
  forEachWindow: (text: number, visit: (window: number, word: number) => void) => void;
  index: (text: number) => void;
  /** Finds what the text has in common with the indexed one. */
  compareWith: (one: number) => Overlap;
}

/**
 * How many tokens are compared, in all and for each word of the text. Real filings need some
 * thousands; only long texts that repeat themselves and each other come close to the limit.
 */
const budget = 1 << 21;
const budgetEach = 8;

function createComparison(
  read: BlockTexts,
  { words, numbers }: SharedWindows,
  minWords: number,
): Comparison {
  const { texts, places } = read;
  const { symbols } = read.sequence;
  const { at, before } = read.words;
  /** Where each window begins in the indexed text. */
  const placesOf = new Map<number, number[]>();
  let indexed = -1;
  let indexedEnd = 0;
  let left = budget + budgetEach * at.length;

  const wordAfter = (text: number): number => item(before, item(places.to, text));

  const forEachWindow: Comparison['forEachWindow'] = (text, visit) => {
    const end = wordAfter(text) - minWords;
    let window = lowerBound(words, item(before, item(places.from, text)));
    for (; window < words.length && item(words, window) <= end; window += 1) {
      visit(item(numbers, window), item(words, window));
    }
  };

  /** True if two words, and what is between each and the word before, are the same. */
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

  /** Returns how many words from here on are the same. */
  const lengthOf = (one: number, other: number, end: number): number => {
    if (!sameWord(one, other)) return 0;
    let length = 1;
    while (
      one + length < end &&
      other + length < indexedEnd &&
      sameStep(one + length, other + length)
    ) {
      length += 1;
    }
    return length;
  };

  return {
    forEachWindow,
    index: (text) => {
      indexed = text;
      indexedEnd = wordAfter(text);
      placesOf.clear();
      forEachWindow(text, (window, word) => {
        const known = placesOf.get(window);
        if (known === undefined) placesOf.set(window, [word]);
        else known.push(word);
      });
    },
    compareWith: (one) => {
      const runs: Run[] = [];
      /** For each diagonal of the two texts, the end of the last run on it. */
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
      const swap = (texts[indexed] ?? '') < (texts[one] ?? '');
      const orient = ({ one: a, other: b, words: count }: Run): Run =>
        swap ? { one: b, other: a, words: count } : { one: a, other: b, words: count };
      const tiles = tileRuns(runs.map(orient), minWords).map(orient);
      return { one, other: indexed, runs: tiles, complete };
    },
  };
}
