import { item } from '../structures/typed-arrays';
import { isStop, isWord } from '../tokens/tokens';
import type { Change } from './changes';

/** So far a change is moved at most, so that text that repeats itself costs no more than other. */
const REACH = 64;

/**
 * Moves what was only removed or only added, where it may as well stand some words earlier or
 * later, to the begin of a sentence or clause: `We {+log. We+} test.` becomes
 * `{+We log.+} We test.`
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
      left: Math.min(REACH, change.oldFrom - (before?.oldTo ?? 0)),
      right: Math.min(REACH, (after?.oldFrom ?? old.length) - change.oldTo),
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

/** How well a change may begin here. */
function worthOf(symbols: Int32Array, at: number): number {
  if (at === 0) return 2;
  const before = item(symbols, at - 1);
  if (isStop(before)) return 2;
  return isWord(before) ? 0 : 1;
}
