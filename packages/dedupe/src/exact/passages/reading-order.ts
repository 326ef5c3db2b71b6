import { MinHeap } from '../../structures/min-heap';
import { bytes, ints, item } from '../../structures/typed-arrays';
import type { Containment } from '../containment/containment';
import type { Paths } from './paths';

/**
 * An order of the passages that reads like the texts: where a passage comes several times in a
 * text, its first place counts, and a text that lies inside another says nothing, for the other one
 * has its passages too. Where the texts disagree, and where nothing is said, the passage that
 * appears first goes first (passages are numbered so).
 *
 *     one text of the passages 0 1 2 1 3     0 1 2 3, not 0 2 1 3
 */
export function readingOrder(
  { paths, count }: Paths,
  contained: readonly Containment[],
): Int32Array {
  const inside = new Set(contained.map(({ inner }) => inner));
  const next = Array.from({ length: count }, () => new Set<number>());
  const waiting = ints(count);
  paths.forEach(({ passages }, text) => {
    if (inside.has(text)) return;
    let before: Set<number> | undefined;
    for (const passage of new Set(passages)) {
      if (before?.has(passage) === false) waiting[passage] = item(waiting, passage) + 1;
      before?.add(passage);
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
    // Where all that is left waits for each other, the oldest goes first.
    const taken = ready.pop() ?? oldest;
    done[taken] = 1;
    order[place] = taken;
    for (const to of next[taken] ?? []) {
      waiting[to] = item(waiting, to) - 1;
      if (waiting[to] === 0 && done[to] === 0) ready.push(to);
    }
  }
  return order;
}
