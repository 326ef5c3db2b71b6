import { item } from '../structures/item';
import { isStop, isWord } from '../tokens/symbols';
import type { Edits } from './edits';

/** Replaces symbols `[oldFrom, oldTo)` by `[newFrom, newTo)`; one of them may be empty. */
export interface Change {
  oldFrom: number;
  oldTo: number;
  newFrom: number;
  newTo: number;
}

/** Returns the edits as changes, from first to last; what is between two is on both sides. */
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

/** How far a change is moved at most, so that repetitive text costs no more than other text. */
const reach = 64;

/**
 * Moves what was only removed or only added to the start of a sentence or clause, if it can as well be
 * some words earlier or later: `We {+log. We+} test.` becomes `{+We log.+} We test.`
 */
export function slideChanges(
  changes: readonly Change[],
  old: Int32Array,
  current: Int32Array,
): Change[] {
  const slid: Change[] = [];
  changes.forEach((change, index) => {
    const before = slid.at(-1);
    const after = changes[index + 1];
    const room = {
      left: Math.min(reach, change.oldFrom - (before?.oldTo ?? 0)),
      right: Math.min(reach, (after?.oldFrom ?? old.length) - change.oldTo),
    };
    const shift = bestShift(change, old, current, room);
    slid.push({
      oldFrom: change.oldFrom + shift,
      oldTo: change.oldTo + shift,
      newFrom: change.newFrom + shift,
      newTo: change.newTo + shift,
    });
  });
  return slid;
}

function bestShift(
  { oldFrom, oldTo, newFrom, newTo }: Change,
  old: Int32Array,
  current: Int32Array,
  room: { left: number; right: number },
): number {
  if (oldFrom < oldTo && newFrom < newTo) return 0;
  const [symbols, from, to] = oldFrom < oldTo ? [old, oldFrom, oldTo] : [current, newFrom, newTo];
  let left = 0;
  while (left < room.left && item(symbols, from - left - 1) === item(symbols, to - left - 1)) {
    left += 1;
  }
  let right = 0;
  while (right < room.right && item(symbols, from + right) === item(symbols, to + right)) {
    right += 1;
  }
  let best = { shift: 0, worth: worthOf(symbols, from) };
  for (let shift = -left; shift <= right; shift += 1) {
    const worth = worthOf(symbols, from + shift);
    if (worth > best.worth) best = { shift, worth };
  }
  return best.shift;
}

/** Returns how good a place this is for a change to begin. */
function worthOf(symbols: Int32Array, at: number): number {
  if (at === 0) return 2;
  const before = item(symbols, at - 1);
  if (isStop(before)) return 2;
  return isWord(before) ? 0 : 1;
}

/** Kept runs of this many words are worth showing, however much changed around them. */
const worthShowing = 4;

/**
 * Merges kept runs of a few words into the changes around them if these are longer:
 * `[-in-] {+by+} the [-year-] {+quarter+}` reads worse than `[-in the year-] {+by the quarter+}`.
 */
export function withoutIslands(
  changes: readonly Change[],
  old: Int32Array,
  current: Int32Array,
): Change[] {
  const merged: Change[] = [];
  let size = 0;
  for (const change of changes) {
    const before = merged.at(-1);
    const next = sizeOf(change, old, current);
    const kept = before === undefined ? worthShowing : wordsIn(old, before.oldTo, change.oldFrom);
    const isIsland =
      before !== undefined &&
      kept < worthShowing &&
      leastAround(kept, before, change) <= Math.min(size, next);
    if (isIsland) {
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

/** Returns how long the changes around some kept words must be for these to be an island. */
function leastAround(kept: number, before: Change, after: Change): number {
  if (replaces(before) && replaces(after)) return kept <= 1 ? kept : 2 * kept;
  // Beside what was only removed, or only added, kept words would be shown twice for little.
  return 4 * kept;
}

function replaces({ oldFrom, oldTo, newFrom, newTo }: Change): boolean {
  return oldFrom < oldTo && newFrom < newTo;
}

function sizeOf(change: Change, old: Int32Array, current: Int32Array): number {
  return Math.max(
    wordsIn(old, change.oldFrom, change.oldTo),
    wordsIn(current, change.newFrom, change.newTo),
  );
}

function wordsIn(symbols: Int32Array, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (isWord(item(symbols, at))) count += 1;
  return count;
}
