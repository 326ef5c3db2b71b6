import type { Edits } from '../diff/edits';
import { item } from '../structures/item';
import { weightOf } from './function-words';
import type { WeighedText } from './weighed-text';

/** One of two texts that are compared. */
export interface ComparedText {
  text: WeighedText;
  /** For each word 1 if the other text does not have it in this place, else 0. */
  own: Uint8Array;
  /** For each word how much of it has nothing in its place: 0 to 1. */
  added: Float64Array;
  /** The words before this are a heading and do not count. */
  from: number;
}

/** With more than this share of other words, a sentence says something else. */
const mostOther = 1 / 2;
/** With more than this share of added words, it says much more. */
const mostAdded = 3 / 7;
/** More than this share added at once is a statement of its own rather than another wording. */
const addedAtOnce = 3 / 8;

/**
 * Returns the share of a text's sentences that another text does not have; if the text has nothing
 * but headings, the share of its words.
 */
export function unmatchedShare(side: ComparedText, other: ComparedText): number {
  const { sentenceEnds, headings } = side.text;
  const negated = findNegationMismatches(side, other);
  let from = side.from;
  const all = { words: 0, wordsWithout: 0, sentences: 0, sentencesWithout: 0 };
  sentenceEnds.forEach((to, sentence) => {
    const { weight, own, added, atOnce } = weighSentence(side, from, to);
    from = Math.max(from, to);
    const isMore = added > mostAdded * weight || atOnce > addedAtOnce * weight;
    const isWithout = isMore || own > mostOther * weight || negated?.[sentence] === 1;
    all.words += weight;
    if (isWithout) all.wordsWithout += weight;
    if (headings[sentence] === 1 || weight === 0) return;
    all.sentences += 1;
    if (isWithout) all.sentencesWithout += 1;
  });
  if (all.sentences === 0) return share(all.wordsWithout, all.words);
  return all.sentencesWithout / all.sentences;
}

function share(part: number, all: number): number {
  return all === 0 ? 0 : part / all;
}

interface SentenceWeight {
  weight: number;
  /** The weight of words that only this text has. */
  own: number;
  /** The weight of words that were added. */
  added: number;
  /** The weight of the longest run of words that were added. */
  atOnce: number;
}

/** Weighs the words `[from, to)`. */
function weighSentence(
  { text, own, added }: ComparedText,
  from: number,
  to: number,
): SentenceWeight {
  const sums = { weight: 0, own: 0, added: 0, atOnce: 0 };
  let run = 0;
  for (let word = from; word < to; word += 1) {
    const weight = weightOf(item(text.words, word));
    // Not through `item`: one more kind of array would slow it down everywhere.
    const share = added[word] ?? 0;
    run = share === 1 ? run + weight : 0;
    sums.weight += weight;
    sums.own += weight * item(own, word);
    sums.added += weight * share;
    if (run > sums.atOnce) sums.atOnce = run;
  }
  return sums;
}

/**
 * Marks with 1 each sentence that denies something while the other text, where it has the same words,
 * denies nothing: `None of them had an effect`, `They could have had an effect`. What is denied in
 * both counts as the same. Returns `null` if no sentence denies anything.
 */
function findNegationMismatches(
  { text, own }: ComparedText,
  other: ComparedText,
): Uint8Array | null {
  if (text.denials.length === 0) return null;
  const sentences = sentencesOfCommon(other);
  const mismatches = new Uint8Array(text.denials.length);
  let common = 0;
  let word = 0;
  text.sentenceEnds.forEach((end, sentence) => {
    const first = common;
    for (; word < end; word += 1) if (item(own, word) === 0) common += 1;
    if (item(text.denials, sentence) === 0 || common === first) return;
    const counterparts = other.text.denials.subarray(
      item(sentences, first),
      item(sentences, common - 1) + 1,
    );
    if (!counterparts.includes(1)) mismatches[sentence] = 1;
  });
  return mismatches;
}

/** Returns the sentence that each common word is in, in order. */
function sentencesOfCommon({ text, own }: ComparedText): Int32Array {
  const sentences = new Int32Array(own.length);
  let common = 0;
  let word = 0;
  text.sentenceEnds.forEach((end, sentence) => {
    for (; word < end; word += 1) {
      if (item(own, word) === 1) continue;
      sentences[common] = sentence;
      common += 1;
    }
  });
  return sentences;
}

/** How much of each word of two texts was added: 0 to 1. */
export interface Additions {
  a: Float64Array;
  b: Float64Array;
}

/**
 * Distinguishes what was added from what was put in other words. Where both texts have words of their
 * own between two common words, these replace each other one for one. What the longer run has more was
 * added, in equal parts by each of its words.
 */
export function findAdditions({ removed, added }: Edits): Additions {
  const a = new Float64Array(removed.length);
  const b = new Float64Array(added.length);
  let [atA, atB] = [0, 0];
  while (atA < removed.length || atB < added.length) {
    const [endA, endB] = [endOfRun(removed, atA), endOfRun(added, atB)];
    const surplus = endA - atA - (endB - atB);
    if (surplus > 0) a.fill(surplus / (endA - atA), atA, endA);
    if (surplus < 0) b.fill(-surplus / (endB - atB), atB, endB);
    [atA, atB] = [endA + 1, endB + 1];
  }
  return { a, b };
}

function endOfRun(marks: Uint8Array, from: number): number {
  let end = from;
  while (end < marks.length && item(marks, end) === 1) end += 1;
  return end;
}
