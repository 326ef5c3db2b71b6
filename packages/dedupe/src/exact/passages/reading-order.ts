import { MinHeap } from '../../structures/min-heap';
import { PairTable } from '../../structures/pair-table';
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
  const edges = new PairTable(count);
  const inside = new Set(contained.map(({ inner }) => inner));
  const metIn = ints(count).fill(-1);
  paths.forEach(({ passages }, text) => {
    if (inside.has(text)) return;
    let before = -1;
    for (let at = 0; at < passages.length; at += 1) {
      const passage = item(passages, at);
      if (metIn[passage] === text) continue;
      metIn[passage] = text;
      if (before !== -1) edges.intern(before, passage);
      before = passage;
    }
  });
  const waiting = ints(count);
  const next = groupEdges(edges, count, waiting);

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
    for (let edge = item(next.begins, taken); edge < item(next.begins, taken + 1); edge += 1) {
      const to = item(next.targets, edge);
      waiting[to] = item(waiting, to) - 1;
      if (waiting[to] === 0 && done[to] === 0) ready.push(to);
    }
  }
  return order;
}

/** Sorts the edges by their source and counts those that lead to each passage. */
function groupEdges(
  edges: PairTable,
  count: number,
  incoming: Int32Array,
): { begins: Int32Array; targets: Int32Array } {
  const begins = ints(count + 1);
  for (let edge = 0; edge < edges.size; edge += 1) {
    const from = edges.first(edge);
    const to = edges.second(edge);
    begins[from + 1] = item(begins, from + 1) + 1;
    incoming[to] = item(incoming, to) + 1;
  }
  for (let passage = 0; passage < count; passage += 1) {
    begins[passage + 1] = item(begins, passage + 1) + item(begins, passage);
  }
  const free = begins.slice();
  const targets = ints(edges.size);
  for (let edge = 0; edge < edges.size; edge += 1) {
    const from = edges.first(edge);
    const slot = item(free, from);
    targets[slot] = edges.second(edge);
    free[from] = slot + 1;
  }
  return { begins, targets };
}
