import { item } from '../pair-table';
import type { Match } from './match';
import { type Version, wordsIn } from './version';

/**
 * The matches that stand in the same order in both versions and have the most words together: what
 * is not among them has moved. (Heaviest increasing subsequence, in n log n.)
 *
 * @returns them in that order
 */
export function inOrder(matches: readonly Match[], old: Version): Match[] {
  const sorted = [...matches].sort((a, b) => a.oldFrom - b.oldFrom);
  const ranks = rankOf(sorted);
  const best = new BestBelow(sorted.length);
  const before = new Int32Array(sorted.length);
  sorted.forEach((match, index) => {
    const rank = item(ranks, index);
    const last = best.below(rank);
    before[index] = last.index;
    const words = 1 + wordsIn(old, match.oldFrom, match.oldTo);
    best.put(rank, { weight: last.weight + words, index });
  });
  const chosen: Match[] = [];
  for (let at = best.below(sorted.length).index; at >= 0; at = item(before, at)) {
    const match = sorted[at];
    if (match !== undefined) chosen.push(match);
  }
  return chosen.reverse();
}

/** The place of each match in the new version's order. */
function rankOf(matches: readonly Match[]): Int32Array {
  const ranks = new Int32Array(matches.length);
  matches
    .map(({ newFrom }, index) => ({ newFrom, index }))
    .sort((a, b) => a.newFrom - b.newFrom)
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
