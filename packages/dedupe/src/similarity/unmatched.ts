import { item } from '../structures/typed-arrays';
import type { Side } from './side';
import { findTurned } from './turned';
import { weightOf } from './weights';

/** More other words than this, and a sentence says something else. */
const OTHER = 1 / 2;
/** More added words than this, and it says much more. */
const ADDED = 3 / 7;
/** So much more at once is a statement of its own rather than another wording. */
const ADDED_AT_ONCE = 3 / 8;

/** The share of a text's sentences that another has not. Of nothing but headings, that of words. */
export function unmatchedShare(side: Side, other: Side): number {
  const { sentenceEnds, headings } = side.reading;
  const turned = findTurned(side, other);
  let from = side.from;
  const all = { words: 0, wordsWithout: 0, sentences: 0, sentencesWithout: 0 };
  sentenceEnds.forEach((to, sentence) => {
    const { weight, own, added, atOnce } = weighSentence(side, from, to);
    from = Math.max(from, to);
    const isMore = added > ADDED * weight || atOnce > ADDED_AT_ONCE * weight;
    const isWithout = isMore || own > OTHER * weight || turned?.[sentence] === 1;
    all.words += weight;
    if (isWithout) all.wordsWithout += weight;
    if (headings[sentence] === 1 || weight === 0) return;
    all.sentences += 1;
    if (isWithout) all.sentencesWithout += 1;
  });
  if (all.sentences === 0) return share(all.wordsWithout, all.words);
  return all.sentencesWithout / all.sentences;
}

const share = (part: number, all: number): number => (all === 0 ? 0 : part / all);

interface SentenceWeight {
  weight: number;
  /** Of words that only this text has. */
  own: number;
  /** Of words that were added. */
  added: number;
  /** Of the longest run of words that were added. */
  atOnce: number;
}

/** What the words `[from, to)` count. */
function weighSentence({ reading, own, added }: Side, from: number, to: number): SentenceWeight {
  const sums = { weight: 0, own: 0, added: 0, atOnce: 0 };
  let run = 0;
  for (let word = from; word < to; word += 1) {
    const weight = weightOf(item(reading.words, word));
    // Not by `item`: one more kind of array would slow it down everywhere.
    const share = added[word] ?? 0;
    run = share === 1 ? run + weight : 0;
    sums.weight += weight;
    sums.own += weight * item(own, word);
    sums.added += weight * share;
    if (run > sums.atOnce) sums.atOnce = run;
  }
  return sums;
}
