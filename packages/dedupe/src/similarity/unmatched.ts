import { item } from '../pair-table';
import type { Side } from './side';
import { findTurned } from './turned';
import { weightOf } from './weights';

/** More other words than this, and a sentence says something else. */
const OTHER = 1 / 2;
/** More added words than this, and it says much more. */
const ADDED = 3 / 7;

/**
 * The share of a text's sentences that another has not, or of its words in such sentences,
 * whichever is more.
 */
export function unmatchedShare(side: Side, other: Side): number {
  const { sentenceEnds, headings } = side.reading;
  const turned = findTurned(side, other);
  let from = side.from;
  const all = { words: 0, wordsWithout: 0, sentences: 0, sentencesWithout: 0 };
  sentenceEnds.forEach((to, sentence) => {
    const { weight, own, added } = weighSentence(side, from, to);
    from = Math.max(from, to);
    const isOther = own > OTHER * weight || added > ADDED * weight;
    const isWithout = isOther || turned?.[sentence] === 1;
    all.words += weight;
    if (isWithout) all.wordsWithout += weight;
    if (headings[sentence] === 1 || weight === 0) return;
    all.sentences += 1;
    if (isWithout) all.sentencesWithout += 1;
  });
  return Math.max(share(all.wordsWithout, all.words), share(all.sentencesWithout, all.sentences));
}

const share = (part: number, all: number): number => (all === 0 ? 0 : part / all);

/** What the words `[from, to)` count: all, those that only this text has, and what was added. */
function weighSentence(
  { reading, own, added }: Side,
  from: number,
  to: number,
): { weight: number; own: number; added: number } {
  const sums = { weight: 0, own: 0, added: 0 };
  for (let word = from; word < to; word += 1) {
    const weight = weightOf(item(reading.words, word));
    sums.weight += weight;
    if (item(own, word) === 0) continue;
    sums.own += weight;
    // Not by `item`: one more kind of array would slow it down everywhere.
    sums.added += weight * (added[word] ?? 0);
  }
  return sums;
}
