import type { Edits } from '../diff/edits';
import { item } from '../pair-table';
import { FUNCTION_END } from './word-kinds';

/**
 * How many words in front of a text may be a heading that its source has run into the first
 * sentence, `Incident Response We have a plan`, or a name: all but function words are capitalised,
 * and so is the word behind them. 0 for a text of nothing but such words: it is no sentence.
 *
 * @param names for each word whether it is capitalised
 */
export function titleLength(words: Int32Array, names: Uint8Array): number {
  let title = 0;
  for (let word = 0; word < words.length; word += 1) {
    if (item(names, word) === 1) title = word;
    else if (item(words, word) >= FUNCTION_END) return title;
  }
  return 0;
}

/**
 * How many words in front of each text do not count: those before the first common word, where they
 * are no more than a heading.
 */
export function titlesOf(
  a: { title: number },
  b: { title: number },
  { removed, added }: Edits,
): { a: number; b: number } {
  const [ofA, ofB] = [ownInFront(removed), ownInFront(added)];
  return ofA <= a.title && ofB <= b.title ? { a: ofA, b: ofB } : { a: 0, b: 0 };
}

function ownInFront(own: Uint8Array): number {
  let count = 0;
  while (count < own.length && item(own, count) === 1) count += 1;
  return count;
}
