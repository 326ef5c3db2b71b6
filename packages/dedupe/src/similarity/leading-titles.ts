import type { Edits } from '../diff/edits';
import { item } from '../structures/item';
import { functionEnd } from './function-words';

/**
 * Returns how many words at the start of a text may be a heading that its source has run into the
 * first sentence, `Incident Response We have a plan`, or a name: all but function words are
 * capitalized, and so is the word after them. Returns 0 if the text is nothing but such words, which
 * is not a sentence.
 *
 * @param names for each word 1 if it is capitalized
 */
export function titleLength(words: Int32Array, names: Uint8Array): number {
  let title = 0;
  for (let word = 0; word < words.length; word += 1) {
    if (item(names, word) === 1) title = word;
    else if (item(words, word) >= functionEnd) return title;
  }
  return 0;
}

/**
 * Returns how many words at the start of each text do not count: those before the first common word,
 * if they are no more than a heading.
 */
export function titlesOf(
  a: { title: number; words: Int32Array },
  b: { title: number; words: Int32Array },
  { removed, added }: Edits,
): { a: number; b: number } {
  slideToFront(a.words, removed);
  slideToFront(b.words, added);
  const [ofA, ofB] = [lengthOfRun(removed, 0, 1), lengthOfRun(added, 0, 1)];
  return ofA <= a.title && ofB <= b.title ? { a: ofA, b: ofB } : { a: 0, b: 0 };
}

/**
 * Moves the first run of own words to the start if it can as well be there: what
 * `Security Governance Security matters` has more than `Security matters` is `Governance Security` or
 * `Security Governance`.
 */
function slideToFront(words: Int32Array, own: Uint8Array): void {
  const common = lengthOfRun(own, 0, 0);
  const run = lengthOfRun(own, common, 1);
  if (common === 0 || common > run) return;
  for (let word = 0; word < common; word += 1) {
    if (item(words, word) !== item(words, run + word)) return;
  }
  own.fill(1, 0, run).fill(0, run, run + common);
}

function lengthOfRun(own: Uint8Array, from: number, mark: number): number {
  let end = from;
  while (end < own.length && item(own, end) === mark) end += 1;
  return end - from;
}
