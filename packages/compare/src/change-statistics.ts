import type { SentenceList } from './distinct-sentences';
import type {
  ChangeCount,
  ComparisonStatistics,
  ConceptChange,
  FlagChange,
  TextChange,
  TextChangeKind,
} from './model';
import { likenessOf } from './substance';

/** Counts flags, concepts, sentences and words by kind of change. */
export function statisticsOf(
  flags: readonly FlagChange[],
  concepts: readonly ConceptChange[],
  changes: readonly TextChange[],
  texts: readonly { old: SentenceList; new: SentenceList }[],
): ComparisonStatistics {
  const count = <Kind extends string>(list: readonly { change: Kind }[], kind: Kind): number =>
    list.filter(({ change }) => change === kind).length;
  const words = (name: 'old' | 'new'): number =>
    changes.reduce((sum, change) => sum + (change[name]?.words ?? 0), 0);
  return {
    flags: {
      kept: count(flags, 'kept'),
      flipped: count(flags, 'flipped'),
      appeared: count(flags, 'appeared'),
      vanished: count(flags, 'vanished'),
      unclear: count(flags, 'unclear'),
    },
    concepts: {
      kept: count(concepts, 'kept'),
      changed: count(concepts, 'changed'),
      new: count(concepts, 'new'),
      gone: count(concepts, 'gone'),
    },
    text: {
      kept: countOf(changes, 'kept'),
      moved: countOf(changes, 'moved'),
      retagged: countOf(changes, 'retagged'),
      reworded: countOf(changes, 'reworded'),
      split: countOf(changes, 'split'),
      merged: countOf(changes, 'merged'),
      new: countOf(changes, 'new'),
      gone: countOf(changes, 'gone'),
    },
    words: { old: words('old'), new: words('new') },
    similarity: changes.every(({ kind }) => kind === 'kept')
      ? 1
      : likenessOf(wholeOf(texts, 'old'), wholeOf(texts, 'new')),
  };
}

function countOf(changes: readonly TextChange[], kind: TextChangeKind): ChangeCount {
  const count = { changes: 0, sentences: 0, words: 0 };
  for (const change of changes) {
    const side = change.new ?? change.old;
    if (change.kind !== kind || side === null) continue;
    count.changes += 1;
    count.sentences += side.sentences;
    count.words += side.words;
  }
  return count;
}

function wholeOf(
  texts: readonly { old: SentenceList; new: SentenceList }[],
  side: 'old' | 'new',
): string {
  return texts.flatMap(({ [side]: { sentences } }) => sentences.map(({ text }) => text)).join('\n');
}
