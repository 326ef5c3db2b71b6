import type { Match } from './match';
import type { ChangeKind } from './model';
import type { Version } from './version';

/** Sentences `[from, to)` of each version that are told as one change; one side may be empty. */
export interface Item {
  kind: ChangeKind;
  oldFrom: number;
  oldTo: number;
  newFrom: number;
  newTo: number;
  moved: boolean;
  /** Whether its place among all others is the same in both versions. */
  inOrder: boolean;
  similarity: number;
}

/**
 * All sentences in the order of the new version, what is gone where it was. Those that follow each
 * other in both versions and are of one kind, under the same labels, are one item.
 */
export function itemsInOrder(old: Version, current: Version, matches: readonly Match[]): Item[] {
  const kinds = matches.map((match) => itemOf(match, old, current));
  const gone = free(old, kinds, 'old');
  const added = free(current, kinds, 'new');
  const elsewhere = kinds.filter(({ inOrder }) => !inOrder);
  const arrived = [...added, ...elsewhere].sort((a, b) => a.newFrom - b.newFrom);

  const joined: Item[] = [];
  const tell = (item: Item): void => {
    const last = joined.at(-1);
    if (last === undefined || !goesOn(last, item, old, current)) joined.push({ ...item });
    else [last.oldTo, last.newTo] = [item.oldTo, item.newTo];
  };
  let [nextGone, nextArrived] = [0, 0];
  const tellUntil = (oldEnd: number, newEnd: number): void => {
    for (let item = gone[nextGone]; item && item.oldFrom < oldEnd; item = gone[nextGone]) {
      tell(item);
      nextGone += 1;
    }
    for (
      let item = arrived[nextArrived];
      item && item.newFrom < newEnd;
      item = arrived[nextArrived]
    ) {
      tell(item);
      nextArrived += 1;
    }
  };
  for (const item of kinds.filter(({ inOrder }) => inOrder).sort((a, b) => a.newFrom - b.newFrom)) {
    tellUntil(item.oldFrom, item.newFrom);
    tell(item);
  }
  tellUntil(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY);
  return joined;
}

function itemOf(match: Match, old: Version, current: Version): Item {
  const { same: _, ...item } = match;
  return { kind: kindOf(match, old, current), ...item };
}

function kindOf(match: Match, old: Version, current: Version): ChangeKind {
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

/** The sentences that no match has. */
function free(version: Version, matched: readonly Item[], side: 'old' | 'new'): Item[] {
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

/** Each of these tells of one sentence and its words. */
const SINGLE: ReadonlySet<ChangeKind> = new Set(['reworded', 'split', 'merged']);

function goesOn(last: Item, next: Item, old: Version, current: Version): boolean {
  if (last.kind !== next.kind || SINGLE.has(last.kind)) return false;
  const [isOld, isNew] = [last.kind !== 'new', last.kind !== 'gone'];
  return (
    (!isOld || (last.oldTo === next.oldFrom && sameLabels(old, last.oldFrom, next.oldFrom))) &&
    (!isNew || (last.newTo === next.newFrom && sameLabels(current, last.newFrom, next.newFrom)))
  );
}

function sameLabels(version: Version, one: number, other: number): boolean {
  return labelsIn(version, one, one + 1) === labelsIn(version, other, other + 1);
}

/** The labels of sentences `[from, to)` in an order that does not depend on where they stand. */
function labelsIn({ sentences }: Version, from: number, to: number): string {
  const labels = sentences.slice(from, to).flatMap((sentence) => [...sentence.labels.keys()]);
  return JSON.stringify([...new Set(labels)].sort());
}
