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

/** The numbers as sentences. */
export function summaryOf({ flags, concepts, statistics }: Comparison): string[] {
  const changedFlags = flags.length - statistics.flags.kept;
  const changedConcepts = concepts.length - statistics.concepts.kept;
  const { old, new: current } = statistics.words;
  const text = Object.entries(statistics.text) as [
    TextChangeKind,
    { sentences: number; words: number },
  ][];
  const told = text
    .filter(([, { sentences }]) => sentences > 0)
    .map(([kind, { sentences, words }]) => {
      const size = kind === 'new' || kind === 'gone' ? ` (${counted(words, 'word')})` : '';
      return `${grouped(sentences)} ${KIND_WORDS[kind]}${size}`;
    });
  return [
    ...(flags.length === 0 ? [] : [`${changedFlags} of ${counted(flags.length, 'flag')} changed.`]),
    ...(concepts.length === 0
      ? []
      : [`${changedConcepts} of ${counted(concepts.length, 'concept')} with text changed.`]),
    `The text is ${percent(statistics.similarity)} similar: ${old === current ? counted(old, 'word') : `${grouped(old)} → ${counted(current, 'word')}`}.`,
    ...(told.length === 0 ? [] : [`Sentences: ${told.join(', ')}.`]),
  ];
}
