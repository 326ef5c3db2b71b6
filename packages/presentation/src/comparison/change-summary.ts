import type { Comparison, TextChangeKind } from '@cydkit/compare';
import { counted, grouped } from '@cydkit/text';
import { percent } from '../wording/phrases';

/** The kinds of change in words. */
export const kindWords: Readonly<Record<TextChangeKind, string>> = {
  kept: 'kept',
  moved: 'moved',
  retagged: 're-tagged',
  reworded: 'reworded',
  split: 'split',
  merged: 'merged',
  new: 'new',
  gone: 'gone',
};

/** The number of sentences of a kind and of their words. */
export interface KindCount {
  kind: TextChangeKind;
  word: string;
  sentences: number;
  words: number;
}

/** Counts the sentences by what became of them, kept ones first; leaves out empty kinds. */
export function kindCounts({ statistics }: Comparison): KindCount[] {
  const kinds = Object.keys(kindWords) as TextChangeKind[];
  return kinds.flatMap((kind) => {
    const { sentences, words } = statistics.text[kind];
    return sentences === 0 ? [] : [{ kind, word: kindWords[kind], sentences, words }];
  });
}

/** Returns `kept` or `new (45 words)`. */
export function describeCount({ kind, word, words }: KindCount): string {
  return kind === 'new' || kind === 'gone' ? `${word} (${counted(words, 'word')})` : word;
}

/** Returns `412 → 431 words`, or one number if both are equal. */
export function describeWords({ old, new: current }: { old: number; new: number }): string {
  return old === current ? counted(old, 'word') : `${grouped(old)} → ${counted(current, 'word')}`;
}

/** Returns the numbers as sentences. */
export function summaryOf(comparison: Comparison): string[] {
  const { flags, concepts, statistics } = comparison;
  const changedFlags = flags.length - statistics.flags.kept;
  const changedConcepts = concepts.length - statistics.concepts.kept;
  const sentences = kindCounts(comparison).map(
    (count) => `${grouped(count.sentences)} ${describeCount(count)}`,
  );
  return [
    ...(flags.length === 0 ? [] : [`${changedFlags} of ${counted(flags.length, 'flag')} changed.`]),
    ...(concepts.length === 0
      ? []
      : [`${changedConcepts} of ${counted(concepts.length, 'concept')} with text changed.`]),
    `The text is ${percent(statistics.similarity)} similar: ${describeWords(statistics.words)}.`,
    ...(sentences.length === 0 ? [] : [`Sentences: ${sentences.join(', ')}.`]),
  ];
}
