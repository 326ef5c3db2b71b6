import { sentenceSpans } from '../align/sentences';
import { item } from '../pair-table';
import type { Stems } from './stems';
import type { Vocabulary } from './vocabulary';

/** A text with its words numbered and its sentences found. */
export interface Reading {
  text: string;
  /** Words that begin alike have one number: see `Stems`. */
  words: Int32Array;
  /** How many words have begun where sentence `i` ends. */
  sentenceEnds: Int32Array;
  /** For each sentence whether it may be a heading: 1 or 0. */
  headings: Uint8Array;
}

/** Shorter lines without a stop are headings. */
const SENTENCE_WORDS = 8;
const stopped = /[.!?]["'”’»)\]}]*$/u;

/** @param stems of the words of the vocabulary */
export function readText(text: string, vocabulary: Vocabulary, stems: Stems): Reading {
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
  return { text, words: stems.of(ids), sentenceEnds, headings };
}
