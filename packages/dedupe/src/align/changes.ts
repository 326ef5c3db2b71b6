import { type DiffOptions, diffWords } from '../diff/diff-words';
import { itemsInOrder } from './items';
import type { Match } from './match';
import type { AlignedChange, AlignedSide, ChangeKind } from './model';
import { textOf, type Version, wordsIn } from './version';

/** All sentences as changes, in the order of the new version. */
export function tellChanges(
  old: Version,
  current: Version,
  matches: readonly Match[],
  options: DiffOptions,
): AlignedChange[] {
  return itemsInOrder(old, current, matches).map((item) => {
    const before = sideOf(old, item.oldFrom, item.oldTo);
    const after = sideOf(current, item.newFrom, item.newTo);
    const { kind, moved, similarity } = item;
    return {
      kind,
      old: before,
      new: after,
      moved,
      similarity,
      ...(before &&
        after &&
        WORDED.has(kind) && { words: diffWords(before.text, after.text, options) }),
      labels: { removed: without(before, after), added: without(after, before) },
    };
  });
}

const WORDED: ReadonlySet<ChangeKind> = new Set(['reworded', 'split', 'merged']);

function sideOf(version: Version, from: number, to: number): AlignedSide | null {
  if (from === to) return null;
  const sentences = version.sentences.slice(from, to);
  return {
    text: textOf(version, from, to),
    sentences: to - from,
    words: wordsIn(version, from, to),
    places: sentences.flatMap(({ places }) => places),
    labels: [...new Set(sentences.flatMap(({ labels }) => [...labels.keys()]))],
  };
}

/** The labels of one side that the other does not have; none where there is no other. */
function without(side: AlignedSide | null, other: AlignedSide | null): string[] {
  if (side === null || other === null) return [];
  return side.labels.filter((label) => !other.labels.includes(label));
}
