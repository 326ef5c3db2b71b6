import { MinHeap } from './heap';
import { item, PairTable } from './pair-table';
import type { Paths } from './paths';

/**
 * An order of the passages that keeps the order of every block, as far as they agree; else, and
 * where nothing is said, the passage that appears first goes first (passages are numbered so).
 */
export function readingOrder({ paths, count }: Paths): Int32Array {
  const edges = new PairTable(count);
  for (const { passages } of paths) {
    for (let at = 1; at < passages.length; at += 1) {
      const from = item(passages, at - 1);
      const to = item(passages, at);
      if (from !== to) edges.intern(from, to);
    }
  }
  const waiting = new Int32Array(count);
  const next = groupEdges(edges, count, waiting);

  const ready = new MinHeap();
  for (let passage = 0; passage < count; passage += 1) {
    if (waiting[passage] === 0) ready.push(passage);
  }
  const order = new Int32Array(count);
  const done = new Uint8Array(count);
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
  const begins = new Int32Array(count + 1);
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
  const targets = new Int32Array(edges.size);
  for (let edge = 0; edge < edges.size; edge += 1) {
    const from = edges.first(edge);
    const slot = item(free, from);
    targets[slot] = edges.second(edge);
    free[from] = slot + 1;
  }
  return { begins, targets };
}
