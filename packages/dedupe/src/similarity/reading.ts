import { sentenceSpans } from '../align/sentences';
import { item } from '../pair-table';
import { foldUnit } from './fold';
import type { Stems } from './stems';
import { titleLength } from './titles';
import type { Vocabulary } from './vocabulary';
import { weightOf } from './weights';
import { FUNCTION_END, isDenial } from './word-kinds';

/** A text with its words numbered and weighed and its sentences found. */
export interface Reading {
  text: string;
  /** Words that begin alike have one number: see `Stems`. */
  words: Int32Array;
  /** For each word whether it is capitalised or begins with a digit: 1 or 0. */
  names: Uint8Array;
  /** What all words count. */
  weight: number;
  /** So many words in front may be a heading that was run into the first sentence. */
  title: number;
  /** What the words behind these count. */
  leastWeight: number;
  /** How many words have begun where sentence `i` ends. */
  sentenceEnds: Int32Array;
  /** For each sentence whether it may be a heading: 1 or 0. */
  headings: Uint8Array;
  /** For each sentence whether it denies something: 1 or 0. */
  denials: Uint8Array;
}

/** Shorter lines are headings, if they have no stop or all their words are names. */
const SENTENCE_WORDS = 8;
const stopped = /[.!?]["'”’»)\]}]*$/u;

/**
 * @param vocabulary one that begins with the function words
 * @param stems of its words
 */
export function readText(text: string, vocabulary: Vocabulary, stems: Stems): Reading {
  const { ids, starts } = vocabulary.number(text);
  const words = stems.of(ids);
  const names = findNames(text, starts);
  const title = titleLength(words, names);
  const spans = sentenceSpans(text);
  const sentenceEnds = new Int32Array(spans.length);
  const headings = new Uint8Array(spans.length);
  const denials = new Uint8Array(spans.length);
  let word = 0;
  spans.forEach(({ start, end }, sentence) => {
    const first = word;
    let isNamed = true;
    for (; word < starts.length && item(starts, word) < end; word += 1) {
      if (isDenial(ids, word)) denials[sentence] = 1;
      if (item(names, word) === 0 && item(words, word) >= FUNCTION_END) isNamed = false;
    }
    sentenceEnds[sentence] = word;
    if (word - first >= SENTENCE_WORDS) return;
    const isOpen = !stopped.test(text.slice(Math.max(start, end - 8), end));
    if (isOpen || isNamed) headings[sentence] = 1;
  });
  const weight = weigh(words, 0);
  const leastWeight = title === 0 ? weight : weigh(words, title);
  return { text, words, names, weight, title, leastWeight, sentenceEnds, headings, denials };
}

function findNames(text: string, starts: Int32Array): Uint8Array {
  const names = new Uint8Array(starts.length);
  for (let word = 0; word < starts.length; word += 1) {
    const unit = text.charCodeAt(item(starts, word));
    const isDigit = unit >= 0x30 && unit <= 0x39;
    if (isDigit || foldUnit(unit) !== unit) names[word] = 1;
  }
  return names;
}

function weigh(words: Int32Array, from: number): number {
  let weight = 0;
  for (let word = from; word < words.length; word += 1) weight += weightOf(item(words, word));
  return weight;
}
