import { ints } from '../arrays';
import { item } from '../pair-table';
import { followPlaces } from './follow-places';
import type { Run } from './run';
import { spell } from './spelling';
import type { Stretches } from './stretches';
import { tileLongestFirst } from './tiling';

const NOWHERE = -1;
const SEVERAL = -2;

/** Compares texts with one text, which is learned first. */
export interface Pairing {
  learn: (other: number) => void;
  /** The common runs of the text and the one learned. */
  runsWith: (one: number) => Run[];
}

export function createPairing(
  texts: readonly string[],
  stretches: Stretches,
  count: number,
  minWords: number,
): Pairing {
  const { passages, wordsBefore, first, last } = stretches;
  /** Where each passage stands in the text learned. */
  const places = ints(count).fill(NOWHERE);
  const metIn = ints(count);
  let round = 0;
  let learned = NOWHERE;

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
      const place = item(places, passage);
      if (place === NOWHERE || !hasWords(index)) return;
      if (place === SEVERAL || metIn[passage] === round) ambiguous = true;
      metIn[passage] = round;
    });
    return ambiguous;
  };

  return {
    learn: (other) => {
      if (learned !== NOWHERE) {
        forEach(learned, (passage) => {
          places[passage] = NOWHERE;
        });
      }
      learned = other;
      forEach(other, (passage, index) => {
        places[passage] = places[passage] === NOWHERE ? index : SEVERAL;
      });
    },
    runsWith: (one) => {
      if (!isAmbiguous(one)) return followPlaces(stretches, one, learned, places, minWords);
      // Which of two equally long runs is taken first must not depend on the order of the blocks.
      const swap = (texts[learned] ?? '') < (texts[one] ?? '');
      const [leading, following] = swap ? [learned, one] : [one, learned];
      const { pair, wordAt } = spell(stretches, leading, following);
      return tileLongestFirst(pair, minWords).map((tile) => {
        const [a, b] = [item(wordAt, tile.one), item(wordAt, tile.other)];
        return { one: swap ? b : a, other: swap ? a : b, words: tile.words };
      });
    },
  };
}
