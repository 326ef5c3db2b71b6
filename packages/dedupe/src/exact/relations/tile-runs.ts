/** A run of words that two texts have, by the number of its first word in each. */
export interface Run {
  one: number;
  other: number;
  words: number;
}

/**
 * Takes the longest run, then the longest of what is left, until none has `minWords` words, so that
 * no word is in two runs. Among equally long ones it takes the first by `one`, then by `other`.
 * (Greedy string tiling: Wise, "String similarity via greedy string tiling and running Karp-Rabin
 * matching", 1993.)
 *
 * @param runs maximal runs; each common run of the texts is part of one
 */
export function tileRuns(runs: readonly Run[], minWords: number): Run[] {
  const byLength: Run[][] = [];
  const add = (run: Run): void => {
    if (run.words < minWords) return;
    const list = byLength[run.words] ?? [];
    byLength[run.words] = list;
    list.push(run);
  };
  for (const run of runs) add(run);

  const tiles: Run[] = [];
  const taken = new Set<number>();
  const takenOther = new Set<number>();
  for (let words = byLength.length - 1; words >= minWords; words -= 1) {
    // Parts of longer runs have been added by the time their length is processed.
    const list = byLength[words] ?? [];
    list.sort((a, b) => a.one - b.one || a.other - b.other);
    for (const { one, other } of list) {
      let free = 0;
      for (let at = 0; at < words; at += 1) {
        if (!taken.has(one + at) && !takenOther.has(other + at)) {
          free += 1;
          continue;
        }
        if (free > 0) add({ one: one + at - free, other: other + at - free, words: free });
        free = 0;
      }
      if (free < words) {
        if (free > 0) add({ one: one + words - free, other: other + words - free, words: free });
        continue;
      }
      tiles.push({ one, other, words });
      for (let at = 0; at < words; at += 1) {
        taken.add(one + at);
        takenOther.add(other + at);
      }
    }
  }
  return tiles;
}
