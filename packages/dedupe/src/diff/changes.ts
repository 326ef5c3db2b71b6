import { item } from '../structures/typed-arrays';
import { isWord } from '../tokens/tokens';
import type { Edits } from './edits';

/** What stands instead of what: symbols `[oldFrom, oldTo)` and `[newFrom, newTo)`, one may be empty. */
export interface Change {
  oldFrom: number;
  oldTo: number;
  newFrom: number;
  newTo: number;
}

/** The edits as changes, from the first to the last; what stands between two is on both sides. */
export function changesOf({ removed, added }: Edits): Change[] {
  const changes: Change[] = [];
  let [oldTo, newTo] = [0, 0];
  while (oldTo < removed.length || newTo < added.length) {
    const [oldFrom, newFrom] = [oldTo, newTo];
    while (removed[oldTo] === 1) oldTo += 1;
    while (added[newTo] === 1) newTo += 1;
    if (oldTo > oldFrom || newTo > newFrom) changes.push({ oldFrom, oldTo, newFrom, newTo });
    while (removed[oldTo] === 0 && added[newTo] === 0) {
      oldTo += 1;
      newTo += 1;
    }
  }
  return changes;
}

/** Kept runs of so many words are worth telling, however much changed around them. */
const TELLING = 4;

/**
 * Takes kept runs of a few words into the changes around them where these are as long:
 * `[-in-] {+by+} the [-year-] {+quarter+}` reads worse than `[-in the year-] {+by the quarter+}`.
 */
export function withoutIslands(
  changes: readonly Change[],
  old: Int32Array,
  current: Int32Array,
): Change[] {
  const merged: Change[] = [];
  const sizeOf = (change: Change): number =>
    Math.max(
      wordsIn(old, change.oldFrom, change.oldTo),
      wordsIn(current, change.newFrom, change.newTo),
    );
  let size = 0;
  for (const change of changes) {
    const before = merged.at(-1);
    const next = sizeOf(change);
    const kept = before === undefined ? TELLING : wordsIn(old, before.oldTo, change.oldFrom);
    if (before !== undefined && kept < TELLING && kept <= Math.min(size, next)) {
      before.oldTo = change.oldTo;
      before.newTo = change.newTo;
      size += kept + next;
    } else {
      merged.push({ ...change });
      size = next;
    }
  }
  return merged;
}

function wordsIn(symbols: Int32Array, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (isWord(item(symbols, at))) count += 1;
  return count;
}
