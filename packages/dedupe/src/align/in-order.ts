import { item } from '../structures/typed-arrays';

/** Something with a place in each of two orders. */
export interface Placed<Item> {
  item: Item;
  old: number;
  new: number;
  weight: number;
}

/**
 * The items that stand in the same order in both and have the most weight together. (Heaviest
 * increasing subsequence, in n log n.)
 *
 * @returns them in that order
 */
export function heaviestInOrder<Item>(items: readonly Placed<Item>[]): Item[] {
  const sorted = [...items].sort((a, b) => a.old - b.old || a.new - b.new);
  const ranks = ranksOf(sorted.map((each) => each.new));
  const best = new BestBelow(sorted.length);
  const before = new Int32Array(sorted.length);
  sorted.forEach(({ weight }, index) => {
    const rank = item(ranks, index);
    const last = best.below(rank);
    before[index] = last.index;
    best.put(rank, { weight: last.weight + weight, index });
  });
  const chosen: Item[] = [];
  for (let at = best.below(sorted.length).index; at >= 0; at = item(before, at)) {
    const found = sorted[at];
    if (found !== undefined) chosen.push(found.item);
  }
  return chosen.reverse();
}

/** The rank of each value; equal ones as they stand. */
function ranksOf(values: readonly number[]): Int32Array {
  const ranks = new Int32Array(values.length);
  values
    .map((value, index) => ({ value, index }))
    .sort((a, b) => a.value - b.value)
    .forEach(({ index }, rank) => {
      ranks[index] = rank;
    });
  return ranks;
}

interface Best {
  weight: number;
  index: number;
}

/** The heaviest entry below a rank; a binary indexed tree (Fenwick 1994). */
class BestBelow {
  readonly #tree: Best[];

  constructor(size: number) {
    this.#tree = Array.from({ length: size + 1 }, () => ({ weight: 0, index: -1 }));
  }

  below(rank: number): Best {
    let best: Best = { weight: 0, index: -1 };
    for (let at = rank; at > 0; at -= at & -at) {
      const found = this.#tree[at];
      if (found !== undefined && found.weight > best.weight) best = found;
    }
    return best;
  }

  put(rank: number, entry: Best): void {
    for (let at = rank + 1; at < this.#tree.length; at += at & -at) {
      if ((this.#tree[at]?.weight ?? 0) < entry.weight) this.#tree[at] = entry;
    }
  }
}
