import { sentenceSpans } from '@cydkit/text';
import { foldUnit } from '../folded-words/fold-case';
import type { Vocabulary } from '../folded-words/vocabulary';
import { item } from '../structures/item';
import { commonWeightOf, functionEnd, isDenial, weightOf } from './function-words';
import { titleLength } from './leading-titles';
import type { Stems } from './stems';

/** A text with its words numbered and weighed and its sentences found. */
export interface WeighedText {
  text: string;
  /** Words that begin alike have one number: see `Stems`. */
  words: Int32Array;
  /** For each word 1 if it is capitalized or begins with a digit, else 0. */
  names: Uint8Array;
  /** What all words count. */
  weight: number;
  /** What all words count if the other text has them all. */
  commonWeight: number;
  /** How many words at the start may be a heading that was run into the first sentence. */
  title: number;
  /** What the words after these count. */
  leastWeight: number;
  /** How many words have begun by the end of sentence `i`. */
  sentenceEnds: Int32Array;
  /** For each sentence 1 if it may be a heading, else 0. */
  headings: Uint8Array;
  /** For each sentence 1 if it denies something, else 0; empty if none does. */
  denials: Uint8Array;
}

const none = new Uint8Array(0);
/** Shorter lines without a stop, or ends of lines after a colon, are headings. */
const sentenceWords = 8;
/** No heading of this few words is longer, in UTF-16 code units. */
const headingLength = 120;
/** Shorter lines are headings or titles if all their words are names. */
const namedWords = 12;
const stopped = /[.!?]["'”’»)\]}]*$/u;

/**
 * Reads a text for comparison.
 *
 * @param vocabulary one that begins with the function words
 * @param stems the stems of its words
 */
export function readText(text: string, vocabulary: Vocabulary, stems: Stems): WeighedText {
  const { ids, starts } = vocabulary.number(text);
  const words = stems.of(ids);
  const names = findNames(text, starts);
  const title = titleLength(words, names);
  const sentences = readSentences(text, words, names, starts);
  const denials = findDenials(ids, sentences.sentenceEnds);
  return { text, words, names, title, ...weigh(words, names, title), ...sentences, denials };
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

function weigh(
  words: Int32Array,
  names: Uint8Array,
  title: number,
): Pick<WeighedText, 'weight' | 'commonWeight' | 'leastWeight'> {
  const sums = { weight: 0, commonWeight: 0, leastWeight: 0 };
  for (let word = 0; word < words.length; word += 1) {
    const weight = weightOf(item(words, word));
    sums.weight += weight;
    sums.commonWeight += commonWeightOf(weight, item(names, word));
    if (word >= title) sums.leastWeight += weight;
  }
  return sums;
}

function readSentences(
  text: string,
  words: Int32Array,
  names: Uint8Array,
  starts: Int32Array,
): Pick<WeighedText, 'sentenceEnds' | 'headings'> {
  // A heading that was run into a sentence is weighed with it: see `titleLength`.
  const spans = sentenceSpans(text).filter(({ heading }) => heading !== true);
  const sentenceEnds = new Int32Array(spans.length);
  const headings = new Uint8Array(spans.length);
  let word = 0;
  spans.forEach(({ start, end }, sentence) => {
    const first = word;
    while (word < starts.length && item(starts, word) < end) word += 1;
    sentenceEnds[sentence] = word;
    const isUnstopped =
      !stopped.test(text.slice(Math.max(start, end - 8), end)) &&
      // `… the following areas: Risk assessment`: a heading and what introduces it.
      (word - first < sentenceWords || item(starts, word - sentenceWords) < colonBefore(text, end));
    const mayBeNamed = word - first < namedWords;
    if (isUnstopped || (mayBeNamed && isNamed(words, names, first, word))) headings[sentence] = 1;
  });
  return { sentenceEnds, headings };
}

/** Returns where the last colon before an offset is if it is near, else -1. */
function colonBefore(text: string, end: number): number {
  const at = text.slice(Math.max(0, end - headingLength), end).lastIndexOf(':');
  return at === -1 ? -1 : Math.max(0, end - headingLength) + at;
}

/** True if the words `[from, to)` are capitalized, apart from function words. */
function isNamed(words: Int32Array, names: Uint8Array, from: number, to: number): boolean {
  for (let word = from; word < to; word += 1) {
    if (item(names, word) === 0 && item(words, word) >= functionEnd) return false;
  }
  return true;
}

function findDenials(ids: Int32Array, sentenceEnds: Int32Array): Uint8Array {
  let denials = none;
  let sentence = 0;
  for (let word = 0; word < ids.length; word += 1) {
    if (!isDenial(ids, word)) continue;
    while (item(sentenceEnds, sentence) <= word) sentence += 1;
    if (denials === none) denials = new Uint8Array(sentenceEnds.length);
    denials[sentence] = 1;
  }
  return denials;
}
