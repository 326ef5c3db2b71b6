import { sentenceSpans } from '@cydkit/text';
import type { TextSpan } from '../diff/diff-words';
import { countedText, dropIgnored, type Ignore } from '../diff/ignored-characters';
import type { Vocabulary } from '../folded-words/vocabulary';
import { item } from '../structures/item';
import type { LabelledPassage, SentencePlace } from './model';

/** One version as sentences to align. */
export interface TextVersion {
  sentences: Sentence[];
  /** What counts of each sentence: two sentences with equal keys are the same. */
  keys: string[];
  /** What counts between two sentences. */
  joint: '' | ' ';
  /** The numbers of each sentence's words, in one vocabulary for both versions. */
  words: Int32Array[];
}

/** Cuts a version into sentences and numbers their words. */
export function openVersion(
  passages: readonly LabelledPassage[],
  ignore: Ignore | undefined,
  vocabulary: Vocabulary,
): TextVersion {
  const sentences = sentencesOf(passages, ignore);
  return {
    sentences,
    keys: sentences.map(({ text }) => countedText(text, ignore)),
    joint: ignore === undefined ? ' ' : '',
    words: sentences.map(({ text }) => vocabulary.number(text).ids),
  };
}

/** Returns sentences `[from, to)` as they are in the text. */
export function textOf({ sentences }: TextVersion, from: number, to: number): string {
  let text = '';
  for (const sentence of sentences.slice(from, to)) {
    text += text === '' ? sentence.text : sentence.gap + sentence.text;
  }
  return text;
}

/** Returns what counts of sentences `[from, to)`. */
export function keyOf({ keys, joint }: TextVersion, from: number, to: number): string {
  return keys.slice(from, to).join(joint);
}

/** Returns the words of sentences `[from, to)`. */
export function wordsOf({ words }: TextVersion, from: number, to: number): Int32Array {
  if (to - from === 1) return words[from] ?? new Int32Array();
  const all = new Int32Array(wordsIn({ words }, from, to));
  let at = 0;
  for (const own of words.slice(from, to)) {
    all.set(own, at);
    at += own.length;
  }
  return all;
}

/** Returns the number of words in sentences `[from, to)`. */
export function wordsIn({ words }: Pick<TextVersion, 'words'>, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) count += words[at]?.length ?? 0;
  return count;
}

/** A sentence of one version. */
interface Sentence {
  text: string;
  /** What is between the sentence before and this one. */
  gap: ' ' | '\n';
  places: SentencePlace[];
  /** Each label with the position under it, `null` if only the order of the passages counts. */
  labels: Map<string, number | null>;
}

/** Finds the sentences of all passages; one may begin in a passage and end in a later one. */
function sentencesOf(passages: readonly LabelledPassage[], ignore: Ignore | undefined): Sentence[] {
  const { text, starts } = joinPassages(passages);
  const sentences: Sentence[] = [];
  let passage = 0;
  let before = 0;
  const spans = ignore === undefined ? sentenceSpans(text) : spansWithout(text, ignore);
  for (const { start, end } of spans) {
    const places: SentencePlace[] = [];
    const labels = new Map<string, number | null>();
    for (let found = passages[passage]; found !== undefined; found = passages[passage]) {
      const base = starts[passage] ?? 0;
      const from = Math.max(start, base);
      const to = Math.min(end, base + found.text.length);
      if (to > from) {
        places.push({ passage: found.id, start: from - base, end: to - base });
        addLabels(labels, found);
      }
      if (to === end) break;
      passage += 1;
    }
    const gap = text.slice(before, start).includes('\n') ? '\n' : ' ';
    sentences.push({ text: text.slice(start, end), gap, places, labels });
    before = end;
  }
  return sentences;
}

function addLabels(
  labels: Map<string, number | null>,
  { labels: own = [], positions }: LabelledPassage,
): void {
  for (const [index, label] of own.entries()) {
    if (!labels.has(label)) labels.set(label, positions?.[index] ?? null);
  }
}

/**
 * Finds the sentences of a text as if ignored characters were not there, so that losing these moves
 * none: `We log.• We test.` has two. Ignored characters go with the sentence that they touch, else with
 * the one that follows; at the end, with the one before.
 */
function spansWithout(text: string, ignore: Ignore): TextSpan[] {
  const { kept, offsets } = dropIgnored(text, ignore);
  const inner = sentenceSpans(kept).slice(0, -1);
  const ends = [...inner.map(({ end }) => item(offsets, end)), text.trimEnd().length];
  const spans: TextSpan[] = [];
  let start = 0;
  for (const end of ends) {
    while (start < end && /\s/u.test(text.charAt(start))) start += 1;
    if (start < end) spans.push({ start, end });
    start = end;
  }
  return spans;
}

function joinPassages(passages: readonly LabelledPassage[]): { text: string; starts: number[] } {
  const parts: string[] = [];
  const starts: number[] = [];
  let length = 0;
  for (const [index, { text, gap = '\n' }] of passages.entries()) {
    const between = index === 0 ? '' : gap;
    parts.push(between, text);
    starts.push(length + between.length);
    length += between.length + text.length;
  }
  return { text: parts.join(''), starts };
}
