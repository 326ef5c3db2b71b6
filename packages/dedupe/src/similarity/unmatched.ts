import type { Reading } from './reading';

/** More other words than this, and a sentence says something else. */
const OTHER = 1 / 2;
/** More added words than this, and it says much more. */
const ADDED = 3 / 7;

/**
 * The share of a text's sentences that another has not, or of its words in such sentences,
 * whichever is more.
 *
 * @param own for each word whether the other text has another in its place, or none
 * @param added for each word how much of it has nothing in its place
 */
export function unmatchedShare(
  { words, sentenceEnds, headings }: Reading,
  own: Uint8Array,
  added: Float64Array,
): number {
  let from = 0;
  let wordsWithout = 0;
  let sentences = 0;
  let sentencesWithout = 0;
  sentenceEnds.forEach((to, sentence) => {
    const length = to - from;
    const isWithout = sum(own, from, to) > OTHER * length || sum(added, from, to) > ADDED * length;
    if (isWithout) wordsWithout += length;
    if (headings[sentence] === 0 && length > 0) {
      sentences += 1;
      if (isWithout) sentencesWithout += 1;
    }
    from = to;
  });
  return Math.max(share(wordsWithout, words.length), share(sentencesWithout, sentences));
}

const share = (part: number, all: number): number => (all === 0 ? 0 : part / all);

function sum(list: Uint8Array | Float64Array, from: number, to: number): number {
  let total = 0;
  // Not by `item`: one more kind of array would slow it down everywhere.
  for (let at = from; at < to; at += 1) total += list[at] ?? 0;
  return total;
}
