import { type DiffOptions, diffWords } from '../diff/diff-words';
import type { AlignedChange, AlignedSide, ChangeKind } from './model';
import type { SentenceMatch } from './sentence-match';
import { type TextVersion, textOf, wordsIn } from './text-version';

/** Describes all sentences as changes, in the order of the new version. */
export function describeChanges(
  old: TextVersion,
  current: TextVersion,
  matches: readonly SentenceMatch[],
  options: DiffOptions,
): AlignedChange[] {
  return changesInOrder(old, current, matches).map((change) => {
    const before = sideOf(old, change.oldFrom, change.oldTo);
    const after = sideOf(current, change.newFrom, change.newTo);
    const { kind, moved, similarity } = change;
    return {
      kind,
      old: before,
      new: after,
      moved,
      similarity,
      ...(before &&
        after &&
        reworded.has(kind) && { words: diffWords(before.text, after.text, options) }),
      labels: { removed: without(before, after), added: without(after, before) },
    };
  });
}

/** Each of these is about one sentence and its words. */
const reworded: ReadonlySet<ChangeKind> = new Set(['reworded', 'split', 'merged']);

function sideOf(version: TextVersion, from: number, to: number): AlignedSide | null {
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

/** Returns the labels of one side that the other does not have; none if one side is missing. */
function without(side: AlignedSide | null, other: AlignedSide | null): string[] {
  if (side === null || other === null) return [];
  return side.labels.filter((label) => !other.labels.includes(label));
}

/** Sentences `[from, to)` of each version that are reported as one change; one side may be empty. */
interface SentenceChange {
  kind: ChangeKind;
  oldFrom: number;
  oldTo: number;
  newFrom: number;
  newTo: number;
  moved: boolean;
  /** True if its place among all others is the same in both versions. */
  inOrder: boolean;
  similarity: number;
}

/**
 * Returns all sentences in the order of the new version, with what is gone where it was. Sentences
 * that follow each other in both versions and have the same kind and labels are one change.
 */
function changesInOrder(
  old: TextVersion,
  current: TextVersion,
  matches: readonly SentenceMatch[],
): SentenceChange[] {
  const matched = matches.map((match) => changeOf(match, old, current));
  const gone = unmatched(old, matched, 'old');
  const added = unmatched(current, matched, 'new');
  const elsewhere = matched.filter(({ inOrder }) => !inOrder);
  const arrived = [...added, ...elsewhere].sort((a, b) => a.newFrom - b.newFrom);

  const joined: SentenceChange[] = [];
  const add = (change: SentenceChange): void => {
    const last = joined.at(-1);
    if (last === undefined || !continues(last, change, old, current)) joined.push({ ...change });
    else [last.oldTo, last.newTo] = [change.oldTo, change.newTo];
  };
  let [nextGone, nextArrived] = [0, 0];
  const addUntil = (oldEnd: number, newEnd: number): void => {
    for (let change = gone[nextGone]; change && change.oldFrom < oldEnd; change = gone[nextGone]) {
      add(change);
      nextGone += 1;
    }
    for (
      let change = arrived[nextArrived];
      change && change.newFrom < newEnd;
      change = arrived[nextArrived]
    ) {
      add(change);
      nextArrived += 1;
    }
  };
  const inOrder = matched.filter((change) => change.inOrder);
  for (const change of inOrder.sort((a, b) => a.newFrom - b.newFrom)) {
    addUntil(change.oldFrom, change.newFrom);
    add(change);
  }
  addUntil(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY);
  return joined;
}

function changeOf(match: SentenceMatch, old: TextVersion, current: TextVersion): SentenceChange {
  const { same: _, ...change } = match;
  return { kind: kindOf(match, old, current), ...change };
}

function kindOf(match: SentenceMatch, old: TextVersion, current: TextVersion): ChangeKind {
  const { oldFrom, oldTo, newFrom, newTo, same, moved } = match;
  if (!same) {
    if (oldTo - oldFrom > 1) return 'merged';
    return newTo - newFrom > 1 ? 'split' : 'reworded';
  }
  if (moved) return 'moved';
  return labelsIn(old, oldFrom, oldTo) === labelsIn(current, newFrom, newTo)
    ? 'kept'
    : 'relabelled';
}

/** Returns the sentences that are in no match, each as new or gone. */
function unmatched(
  version: TextVersion,
  matched: readonly SentenceChange[],
  side: 'old' | 'new',
): SentenceChange[] {
  const taken = new Set<number>();
  for (const { oldFrom, oldTo, newFrom, newTo } of matched) {
    const [from, to] = side === 'old' ? [oldFrom, oldTo] : [newFrom, newTo];
    for (let at = from; at < to; at += 1) taken.add(at);
  }
  const none = {
    oldFrom: 0,
    oldTo: 0,
    newFrom: 0,
    newTo: 0,
    moved: false,
    inOrder: false,
    similarity: 0,
  };
  return [...version.sentences.keys()]
    .filter((at) => !taken.has(at))
    .map((at) =>
      side === 'old'
        ? { ...none, kind: 'gone', oldFrom: at, oldTo: at + 1 }
        : { ...none, kind: 'new', newFrom: at, newTo: at + 1 },
    );
}

/** True if a change goes on where the last one ends, in every version that it is in. */
function continues(
  last: SentenceChange,
  next: SentenceChange,
  old: TextVersion,
  current: TextVersion,
): boolean {
  if (last.kind !== next.kind || reworded.has(last.kind)) return false;
  const [isOld, isNew] = [last.kind !== 'new', last.kind !== 'gone'];
  return (
    (!isOld || (last.oldTo === next.oldFrom && sameLabels(old, last.oldFrom, next.oldFrom))) &&
    (!isNew || (last.newTo === next.newFrom && sameLabels(current, last.newFrom, next.newFrom)))
  );
}

function sameLabels(version: TextVersion, one: number, other: number): boolean {
  return labelsIn(version, one, one + 1) === labelsIn(version, other, other + 1);
}

/** Returns the labels of sentences `[from, to)` in an order that does not depend on their places. */
function labelsIn({ sentences }: TextVersion, from: number, to: number): string {
  const labels = sentences.slice(from, to).flatMap((sentence) => [...sentence.labels.keys()]);
  return JSON.stringify([...new Set(labels)].sort());
}
