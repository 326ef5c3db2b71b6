import { countedText, type Ignore } from '../diff/reading';
import type { Vocabulary } from '../similarity/vocabulary';
import type { LabelledPassage } from './model';
import { type Sentence, sentencesOf } from './sentences';

/** One version as it is aligned. */
export interface Version {
  sentences: Sentence[];
  /** What counts of each sentence: two are the same where this is. */
  keys: string[];
  /** What counts between two sentences. */
  joint: '' | ' ';
  /** The numbers of each sentence's words, in one vocabulary for both versions. */
  words: Int32Array[];
}

export function openVersion(
  passages: readonly LabelledPassage[],
  ignore: Ignore | undefined,
  vocabulary: Vocabulary,
): Version {
  const sentences = sentencesOf(passages, ignore);
  return {
    sentences,
    keys: sentences.map(({ text }) => countedText(text, ignore)),
    joint: ignore === undefined ? ' ' : '',
    words: sentences.map(({ text }) => vocabulary.number(text).ids),
  };
}

/** Sentences `[from, to)` as they stand in the text. */
export function textOf({ sentences }: Version, from: number, to: number): string {
  let text = '';
  for (const sentence of sentences.slice(from, to)) {
    text += text === '' ? sentence.text : sentence.gap + sentence.text;
  }
  return text;
}

/** What counts of the sentences `[from, to)`. */
export function keyOf({ keys, joint }: Version, from: number, to: number): string {
  return keys.slice(from, to).join(joint);
}

/** The words of the sentences `[from, to)`. */
export function wordsOf({ words }: Version, from: number, to: number): Int32Array {
  if (to - from === 1) return words[from] ?? new Int32Array();
  const all = new Int32Array(wordsIn({ words }, from, to));
  let at = 0;
  for (const own of words.slice(from, to)) {
    all.set(own, at);
    at += own.length;
  }
  return all;
}

/** How many words the sentences `[from, to)` have. */
export function wordsIn({ words }: Pick<Version, 'words'>, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) count += words[at]?.length ?? 0;
  return count;
}
