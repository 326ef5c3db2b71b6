import { item } from '../structures/item';
import type { SentenceMatch } from './sentence-match';
import { type TextVersion, wordsIn } from './text-version';

/** Returns the matches that are in the same order in both versions, with the most words together. */
export function inTextOrder(matches: readonly SentenceMatch[], old: TextVersion): SentenceMatch[] {
  return heaviestInOrder(
    matches.map((match) => {
      return { item: match, old: match.oldFrom, new: match.newFrom, weight: weightOf(match, old) };
    }),
  );
}

/** Adds to the matches whether they are in order and whether they moved. */
export function withMoves(
  matches: readonly SentenceMatch[],
  old: TextVersion,
  current: TextVersion,
): SentenceMatch[] {
  const inOrder = new Set(inTextOrder(matches, old));
  const byLabel = movedUnderLabels(matches, old, current);
  return matches.map((match) => {
    const stays = inOrder.has(match);
    return { ...match, inOrder: stays, moved: byLabel === null ? !stays : byLabel.has(match) };
  });
}

/** Returns what moved under a label that it has in both versions; `null` if there are no positions. */
function movedUnderLabels(
  matches: readonly SentenceMatch[],
  old: TextVersion,
  current: TextVersion,
): Set<SentenceMatch> | null {
  const positioned = [old, current].some(({ sentences }) =>
    sentences.some(({ labels }) => [...labels.values()].some((position) => position !== null)),
  );
  if (!positioned) return null;
  const byLabel = new Map<string, Placed<SentenceMatch>[]>();
  for (const match of matches) {
    const before = old.sentences[match.oldFrom]?.labels;
    const after = current.sentences[match.newFrom]?.labels;
    for (const [label, position] of before ?? []) {
      const place = after?.get(label);
      if (position === null || place === undefined || place === null) continue;
      const entries = byLabel.get(label) ?? [];
      byLabel.set(label, entries);
      entries.push({ item: match, old: position, new: place, weight: weightOf(match, old) });
    }
  }
  const moved = new Set<SentenceMatch>();
  for (const entries of byLabel.values()) {
    const stays = new Set(heaviestInOrder(entries));
    for (const entry of entries) if (!stays.has(entry.item)) moved.add(entry.item);
  }
  return moved;
}

function weightOf({ oldFrom, oldTo }: SentenceMatch, old: TextVersion): number {
  return 1 + wordsIn(old, oldFrom, oldTo);
}

/** Something with a place in each of two orders. */
interface Placed<Item> {
  item: Item;
  old: number;
  new: number;
  weight: number;
}

/**
 * Returns the items that are in the same order in both and have the most weight together, in that
 * order. (Heaviest increasing subsequence, in n log n.)
 */
function heaviestInOrder<Item>(items: readonly Placed<Item>[]): Item[] {
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

/** Returns the rank of each value; equal ones keep their order. */
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

/** Finds the heaviest entry below a rank: a binary indexed tree (Fenwick 1994). */
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
