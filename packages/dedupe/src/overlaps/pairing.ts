import { bytes, ints } from '../arrays';
import { item } from '../pair-table';
import { followPlaces, keepApart } from './follow-places';
import { type Heads, NO_HEAD } from './heads';
import type { Overlap, Run } from './run';
import { spell } from './spelling';
import type { Stretches } from './stretches';
import { tileLongestFirst } from './tiling';

const NOWHERE = -1;

/**
 * So many passages are tiled, and so many for each passage of the texts. Real filings tile some
 * hundreds; it takes many long texts that all repeat themselves to come near.
 */
const BUDGET = 1 << 22;
const BUDGET_EACH = 8;

/** Compares texts with one text, which is learned first. */
export interface Pairing {
  learn: (other: number) => void;
  /** What the text has in common with the one learned. */
  compare: (one: number) => Overlap;
}

export function createPairing(
  texts: readonly string[],
  stretches: Stretches,
  heads: Heads,
  count: number,
  minWords: number,
): Pairing {
  const { passages, wordsBefore, first, last } = stretches;
  /** Where each passage and each head stands first in the text learned. */
  const places = ints(count).fill(NOWHERE);
  const headPlaces = ints(heads.count).fill(NOWHERE);
  /** Whether the passage stands there again. */
  const again = bytes(count);
  const metIn = ints(count);
  let round = 0;
  let learned = NOWHERE;
  let left = BUDGET + BUDGET_EACH * passages.length;

  const forEach = (text: number, visit: (passage: number, index: number) => void): void => {
    const end = item(last, text);
    for (let index = item(first, text); index < end; index += 1)
      visit(item(passages, index), index);
  };
  const hasWords = (index: number): boolean =>
    item(wordsBefore, index + 1) > item(wordsBefore, index);

  /** Whether a passage with words stands twice in one of both, and somewhere in the other. */
  const isAmbiguous = (one: number): boolean => {
    let ambiguous = false;
    round += 1;
    forEach(one, (passage, index) => {
      if (places[passage] === NOWHERE || !hasWords(index)) return;
      if (again[passage] === 1 || metIn[passage] === round) ambiguous = true;
      metIn[passage] = round;
    });
    return ambiguous;
  };

  const placeOfPassage = (index: number): number =>
    hasWords(index) ? item(places, item(passages, index)) : NOWHERE;
  /** A passage may stand in many places: here is one where the next words are the same, too. */
  const placeOfHead = (index: number): number => {
    const head = item(heads.numbers, index);
    return head === NO_HEAD ? NOWHERE : item(headPlaces, head);
  };

  const tile = (one: number): Run[] => {
    // Which of two equally long runs is taken first must not depend on the order of the blocks.
    const swap = (texts[learned] ?? '') < (texts[one] ?? '');
    const [leading, following] = swap ? [learned, one] : [one, learned];
    const { pair, wordAt } = spell(stretches, leading, following);
    left -= pair.letters.length;
    return tileLongestFirst(pair, minWords).map((tile) => {
      const [a, b] = [item(wordAt, tile.one), item(wordAt, tile.other)];
      return { one: swap ? b : a, other: swap ? a : b, words: tile.words };
    });
  };

  return {
    learn: (other) => {
      if (learned !== NOWHERE) {
        forEach(learned, (passage, index) => {
          places[passage] = NOWHERE;
          again[passage] = 0;
          const head = item(heads.numbers, index);
          if (head !== NO_HEAD) headPlaces[head] = NOWHERE;
        });
      }
      learned = other;
      const end = item(last, other);
      forEach(other, (passage, index) => {
        if (places[passage] === NOWHERE) places[passage] = index;
        else again[passage] = 1;
        const head = item(heads.numbers, index);
        if (head === NO_HEAD || item(heads.ends, index) > end) return;
        if (headPlaces[head] === NOWHERE) headPlaces[head] = index;
      });
    },
    compare: (one) => {
      const pair = { one, other: learned };
      const ambiguous = isAmbiguous(one);
      if (ambiguous && left > 0) return { ...pair, runs: tile(one), complete: true };
      const placeOf = ambiguous ? placeOfHead : placeOfPassage;
      const runs = followPlaces(stretches, placeOf, one, learned, minWords);
      return { ...pair, runs: ambiguous ? keepApart(runs) : runs, complete: !ambiguous };
    },
  };
}
