import { MinHeap } from '../../structures/min-heap';
import { bytes, ints, item } from '../../structures/typed-arrays';
import type { Containment } from '../containment/containment';
import type { Paths } from './paths';

/**
 * An order of the passages that reads like the texts: where a passage comes several times in a
 * text, its first place counts, and a text that lies inside another says nothing, for the other one
 * has its passages too. Where the texts disagree, as few as possible are contradicted; where
 * nothing is said, the passage that appears first goes first (passages are numbered so).
 *
 *     one text of the passages 0 1 2 1 3     0 1 2 3, not 0 2 1 3
 */
export function readingOrder(
  { paths, count }: Paths,
  contained: readonly Containment[],
): Int32Array {
  const inside = new Set(contained.map(({ inner }) => inner));
  /** How many texts have one passage right after another. */
  const next = Array.from({ length: count }, () => new Map<number, number>());
  const waiting = ints(count);
  paths.forEach(({ passages }, text) => {
    if (inside.has(text)) return;
    let before: Map<number, number> | undefined;
    for (const passage of new Set(passages)) {
      if (before !== undefined) waiting[passage] = item(waiting, passage) + 1;
      before?.set(passage, (before.get(passage) ?? 0) + 1);
      before = next[passage];
    }
  });

  const ready = new MinHeap();
  for (let passage = 0; passage < count; passage += 1) {
    if (waiting[passage] === 0) ready.push(passage);
  }
  const order = ints(count);
  const done = bytes(count);
  let oldest = 0;
  for (let place = 0; place < count; place += 1) {
    while (done[oldest] === 1) oldest += 1;
    // Where all that is left waits for each other, the fewest texts are contradicted.
    const taken = ready.pop() ?? leastWaiting(waiting, done, oldest);
    done[taken] = 1;
    order[place] = taken;
    for (const [to, texts] of next[taken] ?? []) {
      waiting[to] = item(waiting, to) - texts;
      if (waiting[to] === 0 && done[to] === 0) ready.push(to);
    }
  }
  return order;
}

/** How many of the oldest passages are looked at, so that cycles cost no square. */
const LOOK_AHEAD = 64;

function leastWaiting(waiting: Int32Array, done: Uint8Array, oldest: number): number {
  let least = oldest;
  const end = Math.min(waiting.length, oldest + LOOK_AHEAD);
  for (let passage = oldest + 1; passage < end; passage += 1) {
    if (done[passage] === 0 && item(waiting, passage) < item(waiting, least)) least = passage;
  }
  return least;
}
