import { sentenceSpans } from '../align/sentences';
import type { Edits } from '../diff/edits';
import { item } from '../pair-table';
import type { Vocabulary } from './vocabulary';
import type { WordAligner } from './word-aligner';

/** How far two texts say the same in the same words. */
export interface Agreement {
  /**
   * Share of the words of both texts that both have in the same order:
   * `2 × common / (words of a + words of b)`, with as many common words as there can be (their
   * longest common subsequence). 0 for nothing, 1 for the same words.
   */
  similarity: number;
  /**
   * How much of a text the other does not say: the share of its sentences of which the other has
   * less than half of the words, or the share of its words in such sentences, whichever is more;
   * of the text where that is more. Headings (fewer than 8 words without a stop) are no sentences.
   */
  unmatched: number;
}

/** A text with its words numbered and its sentences found. */
export interface Reading {
  text: string;
  words: Int32Array;
  /** How many words have begun where sentence `i` ends. */
  sentenceEnds: Int32Array;
  /** For each sentence whether it may be a heading: 1 or 0. */
  headings: Uint8Array;
}

/** Shorter lines without a stop are headings. */
const SENTENCE_WORDS = 8;
const stopped = /[.!?]["'”’»)\]}]*$/u;

/** Of a sentence with fewer of its words elsewhere, about half is new: it says something else. */
const HALF = 0.5;

export function readText(text: string, vocabulary: Vocabulary): Reading {
  const { ids, starts } = vocabulary.number(text);
  const spans = sentenceSpans(text);
  const sentenceEnds = new Int32Array(spans.length);
  const headings = new Uint8Array(spans.length);
  let word = 0;
  spans.forEach(({ start, end }, sentence) => {
    const first = word;
    while (word < starts.length && item(starts, word) < end) word += 1;
    sentenceEnds[sentence] = word;
    const isShort = word - first < SENTENCE_WORDS;
    if (isShort && !stopped.test(text.slice(Math.max(start, end - 8), end))) headings[sentence] = 1;
  });
  return { text, words: ids, sentenceEnds, headings };
}

/**
 * Compares two texts word by word; `null` where the similarity is less than `least`. Texts of many
 * thousand words that differ in more than some 250 of them may have a few more in common than are
 * found: time stays bounded, and the similarity is a lower bound then.
 */
export function agree(
  a: Reading,
  b: Reading,
  least: number,
  aligner: WordAligner,
): Agreement | null {
  // There may be several ways to align two texts: which one is taken must not depend on the order.
  if (a.text > b.text) return agree(b, a, least, aligner);
  const all = a.words.length + b.words.length;
  const edits = aligner.align(a.words, b.words, (least * all) / 2);
  if (edits === null) return null;
  const similarity = all === 0 ? 1 : (all - differing(edits)) / all;
  if (similarity < least) return null;
  return {
    similarity,
    unmatched: Math.max(unmatched(a, edits.removed), unmatched(b, edits.added)),
  };
}

const differing = ({ removed, added }: Edits): number =>
  count(removed, 0, removed.length) + count(added, 0, added.length);

function unmatched({ words, sentenceEnds, headings }: Reading, own: Uint8Array): number {
  let from = 0;
  let wordsWithout = 0;
  let sentences = 0;
  let sentencesWithout = 0;
  sentenceEnds.forEach((to, sentence) => {
    const isWithout = count(own, from, to) > HALF * (to - from);
    if (isWithout) wordsWithout += to - from;
    if (headings[sentence] === 0 && to > from) {
      sentences += 1;
      if (isWithout) sentencesWithout += 1;
    }
    from = to;
  });
  return Math.max(share(wordsWithout, words.length), share(sentencesWithout, sentences));
}

const share = (part: number, all: number): number => (all === 0 ? 0 : part / all);

function count(marks: Uint8Array, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at += 1) sum += item(marks, at);
  return sum;
}
