import type { Comparison, TextChangeKind } from '@cydkit/compare';
import { counted, grouped, percent } from '../../numbers';

export const KIND_WORDS: Readonly<Record<TextChangeKind, string>> = {
  kept: 'kept',
  moved: 'moved',
  retagged: 're-tagged',
  reworded: 'reworded',
  split: 'split',
  merged: 'merged',
  new: 'new',
  gone: 'gone',
};

/** How many sentences of a kind there are, and their words. */
export interface KindCount {
  kind: TextChangeKind;
  word: string;
  sentences: number;
  words: number;
}

/** What became of the sentences: the kinds that there are, kept ones first. */
export function kindCounts({ statistics }: Comparison): KindCount[] {
  const kinds = Object.keys(KIND_WORDS) as TextChangeKind[];
  return kinds.flatMap((kind) => {
    const { sentences, words } = statistics.text[kind];
    return sentences === 0 ? [] : [{ kind, word: KIND_WORDS[kind], sentences, words }];
  });
}

/** `kept`, `new (45 words)` */
export function saidOf({ kind, word, words }: KindCount): string {
  return kind === 'new' || kind === 'gone' ? `${word} (${counted(words, 'word')})` : word;
}

/** `412 → 431 words` */
export function wordsSaid({ old, new: current }: { old: number; new: number }): string {
  return old === current ? counted(old, 'word') : `${grouped(old)} → ${counted(current, 'word')}`;
}

/** The numbers as sentences. */
export function summaryOf(comparison: Comparison): string[] {
  const { flags, concepts, statistics } = comparison;
  const changedFlags = flags.length - statistics.flags.kept;
  const changedConcepts = concepts.length - statistics.concepts.kept;
  const told = kindCounts(comparison).map(
    (count) => `${grouped(count.sentences)} ${saidOf(count)}`,
  );
  return [
    ...(flags.length === 0 ? [] : [`${changedFlags} of ${counted(flags.length, 'flag')} changed.`]),
    ...(concepts.length === 0
      ? []
      : [`${changedConcepts} of ${counted(concepts.length, 'concept')} with text changed.`]),
    `The text is ${percent(statistics.similarity)} similar: ${wordsSaid(statistics.words)}.`,
    ...(told.length === 0 ? [] : [`Sentences: ${told.join(', ')}.`]),
  ];
}
