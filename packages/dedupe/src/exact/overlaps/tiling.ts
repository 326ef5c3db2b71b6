import { LevelLists } from '../../structures/level-lists';
import { MinHeap } from '../../structures/min-heap';
import { EMPTY, PairingHeaps } from '../../structures/pairing-heaps';
import { commonPrefixes, sortSuffixes } from '../../structures/suffix-array';
import { item } from '../../structures/typed-arrays';
import { UnionFind } from '../../structures/union-find';

/** Two texts, the leading one first, as letters: each with a weight in words. */
export interface LetterPair {
  letters: Int32Array;
  /** All letters are below it. */
  alphabet: number;
  weights: Int32Array;
  /** Letters that stand in one place only, so that no tile goes across: 1, else 0. */
  barriers: Uint8Array;
  /** Where the second text begins, behind a barrier. */
  second: number;
}

/** `words` words that both texts have, beginning with these letters. */
export interface Tile {
  one: number;
  other: number;
  words: number;
}

/**
 * Greedy string tiling (Wise, "String similarity via greedy string tiling and running Karp-Rabin
 * matching", 1993): takes the longest run that both texts have where nothing was taken yet, again
 * and again, until none has `minWords` words. Of several longest ones the first in the leading
 * text is taken, with its first place in the other one.
 *
 * To look for the longest run anew each time would take the square of the texts. Instead the
 * lengths are gone through once, from the longest: suffixes that have so many words in common are
 * in one group, groups only grow together, and of each group the first free places of both texts
 * are at hand. A tile shortens what can begin before it, and each such place comes back when its
 * own length is reached. Whatever the texts, that is n log n.
 */
export function tileLongestFirst(pair: LetterPair, minWords: number): Tile[] {
  const { weights, second } = pair;
  const before = countBefore(weights);
  const { merges, longest } = planMerges(pair, before);
  const groups = new UnionFind(weights.length);
  const heaps = new PairingHeaps(weights.length);
  const { queues, isQueued } = queueAll(pair);
  /** How many words can still begin here. */
  const room = new Int32Array(weights.length).fill(longest + 1);
  pair.barriers.forEach((barrier, at) => {
    if (barrier === 1) room[at] = 0;
  });
  const returning = new LevelLists(weights.length, longest);

  const first = (side: Int32Array, group: number, level: number): number => {
    let least = item(side, group);
    while (least !== EMPTY && item(room, least) < level) {
      isQueued[least] = 0;
      least = heaps.pop(least);
    }
    side[group] = least;
    return least;
  };
  const join = (one: number, other: number): void => {
    const [a, b] = [groups.find(one), groups.find(other)];
    if (a === b) return;
    groups.unite(a, b);
    const joined = groups.find(a);
    for (const side of queues) side[joined] = heaps.meld(item(side, a), item(side, b));
  };
  const returnTo = (at: number): void => {
    if (isQueued[at] === 1) return;
    isQueued[at] = 1;
    const side = queues[at < second ? 0 : 1];
    const group = groups.find(at);
    side[group] = heaps.meld(item(side, group), at);
  };
  const occupy = (start: number, words: number): void => {
    const begin = item(before, start);
    for (let at = start; item(before, at) < begin + words; at += 1) room[at] = 0;
    for (let at = start - 1; at >= 0 && item(room, at) > 0; at -= 1) {
      const left = begin - item(before, at);
      if (left >= words) break;
      if (left >= item(room, at)) continue;
      room[at] = left;
      if (left >= minWords && item(weights, at) > 0) returning.note(left, at);
    }
  };

  const tiles: Tile[] = [];
  const ready = new MinHeap();
  const offered = new Int32Array(weights.length);
  for (let level = longest; level >= minWords; level -= 1) {
    const offer = (group: number): void => {
      const one = first(queues[0], group, level);
      if (one !== EMPTY && first(queues[1], group, level) !== EMPTY) ready.push(one);
    };
    const touched: number[] = [];
    for (const [one, other] of merges(level)) {
      join(one, other);
      touched.push(one);
    }
    for (const at of returning.at(level)) {
      if (item(room, at) !== level) continue;
      returnTo(at);
      touched.push(at);
    }
    for (const at of touched) {
      const group = groups.find(at);
      if (offered[group] === level) continue;
      offered[group] = level;
      offer(group);
    }
    for (let one = ready.pop(); one !== undefined; one = ready.pop()) {
      const group = groups.find(one);
      const other = first(queues[1], group, level);
      if (first(queues[0], group, level) === one && other !== EMPTY) {
        tiles.push({ one, other, words: level });
        occupy(one, level);
        occupy(other, level);
      }
      offer(group);
    }
  }
  return tiles;
}

/** How many words stand before each letter, and at last in all. */
function countBefore(weights: Int32Array): Int32Array {
  const before = new Int32Array(weights.length + 1);
  weights.forEach((weight, at) => {
    before[at + 1] = item(before, at) + weight;
  });
  return before;
}

/** Every place where a run may begin, each a group of its own: one queue for each text. */
function queueAll({ weights, barriers, second }: LetterPair): {
  queues: [Int32Array, Int32Array];
  isQueued: Uint8Array;
} {
  const queues: [Int32Array, Int32Array] = [
    new Int32Array(weights.length).fill(EMPTY),
    new Int32Array(weights.length).fill(EMPTY),
  ];
  const isQueued = new Uint8Array(weights.length);
  for (let at = 0; at < weights.length; at += 1) {
    if (item(weights, at) === 0 || barriers[at] === 1) continue;
    queues[at < second ? 0 : 1][at] = at;
    isQueued[at] = 1;
  }
  return { queues, isQueued };
}

/** Which neighbours in the order of suffixes have how many words in common. */
function planMerges(
  { letters, alphabet }: LetterPair,
  before: Int32Array,
): { merges: (level: number) => Iterable<[one: number, other: number]>; longest: number } {
  const suffixes = sortSuffixes(letters, alphabet);
  const words = commonPrefixes(letters, suffixes).map((length, rank) => {
    const at = item(suffixes, rank);
    return item(before, at + length) - item(before, at);
  });
  const longest = words.reduce((most, count) => Math.max(most, count), 0);
  const plan = new LevelLists(words.length, longest);
  words.forEach((count, rank) => {
    if (rank > 0) plan.note(count, rank);
  });
  const merges = function* (level: number): Generator<[number, number]> {
    for (const rank of plan.at(level)) yield [item(suffixes, rank - 1), item(suffixes, rank)];
  };
  return { merges, longest };
}
