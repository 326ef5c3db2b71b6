import { ints } from './arrays';
import { item, PairTable } from './pair-table';
import type { Stretches } from './repeats';
import type { Sequence } from './sequence';
import { withoutGap } from './tokens';
import { UnionFind } from './union-find';

const NO_RUN = -1;

/** Runs of some fixed number of words, numbered by their text. */
export interface SharedRuns {
  /** For each word of the stretches the run that begins there, -1 for none or one that stands once. */
  runs: Int32Array;
  /** How many runs there are: 0, 1 … `count - 1`. */
  count: number;
}

/**
 * Finds the shared runs of `minWords` words and unites their tokens.
 *
 * A run of n words is n - 1 *steps*; a step is a word, what stands between, and the next word.
 * Runs get exact numbers by prefix doubling (2k steps are a pair of k steps; other lengths are
 * two overlapping powers of two). Uniting goes the same way down: two runs of 2k steps are united
 * by uniting their halves, so that the work is n log(minWords) however the text repeats itself.
 */
export function uniteSharedRuns(
  sequence: Sequence,
  words: Stretches,
  minWords: number,
  tokens: UnionFind,
): SharedRuns {
  const longest = minWords - 1;
  if (longest === 0) return uniteWords(sequence, words, tokens);

  let shared = keepShared(findSteps(sequence, words));
  let length = 1;
  const lengths = [length];
  while (length < longest && shared.count > 0) {
    const longer = Math.min(length * 2, longest);
    shared = keepShared(joinRuns(shared, longer - length));
    length = longer;
    lengths.push(length);
  }

  if (shared.count === 0) return shared;
  let forest = uniteEqual(shared);
  while (lengths.length > 1) {
    const long = lengths.pop() ?? 1;
    forest = passDown(forest, shared.runs.length, long - (lengths.at(-1) ?? 1));
  }
  for (let word = 0; word < words.at.length; word += 1) {
    const same = forest.find(word);
    if (same === word) continue;
    const from = item(words.at, word);
    tokens.uniteRuns(from, item(words.at, same), item(words.at, word + 1) - from + 1);
  }
  return shared;
}

function uniteWords({ symbols }: Sequence, words: Stretches, tokens: UnionFind): SharedRuns {
  const table = new PairTable(words.at.length);
  const runs = words.at.map((at) => table.intern(withoutGap(item(symbols, at)), 0));
  const shared = keepShared({ runs, count: table.size });
  const forest = uniteEqual(shared);
  words.at.forEach((at, word) => {
    tokens.unite(at, item(words.at, forest.find(word)));
  });
  return shared;
}

/** Numbers the steps; the last word of a stretch begins none. */
function findSteps({ symbols }: Sequence, words: Stretches): SharedRuns {
  const table = new PairTable(words.at.length);
  const runs = ints(words.at.length).fill(NO_RUN);
  for (let text = 0; text + 1 < words.begins.length; text += 1) {
    const last = item(words.begins, text + 1) - 1;
    for (let word = item(words.begins, text); word < last; word += 1) {
      const from = item(words.at, word);
      const to = item(words.at, word + 1);
      // A single token is a number below zero, so that it is never taken for a pair's.
      let state = -1 - withoutGap(item(symbols, from));
      for (let at = from + 1; at <= to; at += 1) state = table.intern(state, item(symbols, at));
      runs[word] = state;
    }
  }
  return { runs, count: table.size };
}

/** Pairs each run with the one that begins `distance` words later. */
function joinRuns({ runs, count }: SharedRuns, distance: number): SharedRuns {
  const table = new PairTable(count);
  const joined = ints(runs.length).fill(NO_RUN);
  for (let word = 0; word + distance < runs.length; word += 1) {
    const first = item(runs, word);
    const second = item(runs, word + distance);
    if (first !== NO_RUN && second !== NO_RUN) joined[word] = table.intern(first, second);
  }
  return { runs: joined, count: table.size };
}

/** Drops the runs that stand once (no longer run around them stands twice), in place. */
function keepShared({ runs, count }: SharedRuns): SharedRuns {
  const times = ints(count);
  for (let word = 0; word < runs.length; word += 1) {
    const run = item(runs, word);
    if (run !== NO_RUN) times[run] = item(times, run) + 1;
  }
  const numbers = times;
  let kept = 0;
  for (let run = 0; run < count; run += 1) numbers[run] = item(times, run) > 1 ? kept++ : NO_RUN;
  for (let word = 0; word < runs.length; word += 1) {
    const run = item(runs, word);
    if (run !== NO_RUN) runs[word] = item(numbers, run);
  }
  return { runs, count: kept };
}

/** Unites the words where the same run begins. */
function uniteEqual({ runs, count }: SharedRuns): UnionFind {
  const forest = new UnionFind(runs.length);
  const firsts = ints(count).fill(-1);
  for (let word = 0; word < runs.length; word += 1) {
    const run = item(runs, word);
    if (run === NO_RUN) continue;
    const first = item(firsts, run);
    if (first === -1) firsts[run] = word;
    else forest.unite(first, word);
  }
  return forest;
}

/** From runs to the shorter runs at both their ends; the later one is `distance` words on. */
function passDown(longer: UnionFind, size: number, distance: number): UnionFind {
  const shorter = new UnionFind(size);
  for (let word = 0; word < size; word += 1) {
    const same = longer.find(word);
    if (same === word) continue;
    shorter.unite(word, same);
    shorter.unite(word + distance, same + distance);
  }
  return shorter;
}
