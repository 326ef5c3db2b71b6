import { bytes, ints, intsFrom } from './arrays';
import type { Places } from './layout';
import { item } from './pair-table';
import { lowerBound } from './search';
import { forEachText, type Sequence } from './sequence';
import { GAP } from './tokens';

/** A text as a sequence of passages: `passages[k]` is the positions `[cuts[k], cuts[k + 1])`. */
export interface Path {
  /** Where the path begins in the whole sequence: the index of its first passage there. */
  first: number;
  passages: Int32Array;
  cuts: Int32Array;
}

export interface Paths {
  /** The whole sequence; each of its texts begins with a passage. */
  whole: Path;
  /** For each distinct text its stretch of the whole. */
  paths: Path[];
  /** Number of passages; they are numbered by first appearance in the texts. */
  count: number;
  places: Places;
  /** For each position the class of its token, by which the texts were cut. */
  classes: Int32Array;
  /** Classes with which a passage begins even where the same text always stands before them. */
  breaks: ReadonlySet<number>;
}

/**
 * Cuts the texts into passages: the longest runs of classes that always stand together.
 *
 * Between classes X and Y there is no cut exactly if Y with the same white space follows every X,
 * and X stands before every Y. (The texts are walks through a graph of classes; the passages are
 * its maximal paths without branches, known as unitigs where genomes are assembled.) Classes in
 * `breaks` are cut off from what stands before them all the same.
 */
export function findPaths(
  sequence: Sequence,
  classes: Int32Array,
  places: Places,
  breaks: ReadonlySet<number> = new Set(),
): Paths {
  const cuts = findCuts(sequence, classes, places, breaks);
  const whole = { first: 0, passages: ints(cuts.length - 1), cuts };
  const paths = Array.from(places.from, (from, text): Path => {
    const first = lowerBound(cuts, from);
    const last = lowerBound(cuts, item(places.to, text), first);
    return {
      first,
      passages: whole.passages.subarray(first, last),
      cuts: cuts.subarray(first, last + 1),
    };
  });
  const count = numberPassages(whole, paths, classes);
  return { whole, paths, count, places, classes, breaks };
}

/** The positions where passages begin, and at last where all end. */
function findCuts(
  { symbols, begins }: Sequence,
  classes: Int32Array,
  { from, to }: Places,
  breaks: ReadonlySet<number>,
): Int32Array {
  const endsAfter = bytes(classes.length);
  const beginsWith = bytes(classes.length);
  for (let text = 0; text < from.length; text += 1) {
    beginsWith[item(classes, item(from, text))] = 1;
    endsAfter[item(classes, item(to, text) - 1)] = 1;
  }
  for (const begin of breaks) beginsWith[begin] = 1;

  // A class that has one member has one neighbour on each side; others are compared with the
  // neighbours of the member that names the class.
  forEachText(begins, (begin, end) => {
    for (let at = begin; at < end; at += 1) {
      const name = item(classes, at);
      if (name === at) continue;
      if (at > begin && beginsWith[name] === 0) {
        const same = item(classes, at - 1) === item(classes, name - 1);
        if (!same || gap(symbols, at) !== gap(symbols, name)) beginsWith[name] = 1;
      }
      if (at + 1 < end && endsAfter[name] === 0) {
        const same = item(classes, at + 1) === item(classes, name + 1);
        if (!same || gap(symbols, at + 1) !== gap(symbols, name + 1)) endsAfter[name] = 1;
      }
    }
  });

  const cuts: number[] = [];
  forEachText(begins, (begin, end) => {
    cuts.push(begin);
    for (let at = begin + 1; at < end; at += 1) {
      if (endsAfter[item(classes, at - 1)] === 1 || beginsWith[item(classes, at)] === 1) {
        cuts.push(at);
      }
    }
  });
  cuts.push(classes.length);
  return intsFrom(cuts);
}

const gap = (symbols: Int32Array, at: number): number => item(symbols, at) & GAP;

/** Numbers the passages by the class that they begin with; returns how many there are. */
function numberPassages(
  { passages, cuts }: Path,
  paths: readonly Path[],
  classes: Int32Array,
): number {
  const numbers = ints(classes.length).fill(-1);
  let count = 0;
  for (const path of paths) {
    for (let at = 0; at < path.passages.length; at += 1) {
      const begin = item(classes, item(path.cuts, at));
      if (numbers[begin] === -1) numbers[begin] = count++;
    }
  }
  for (let at = 0; at < passages.length; at += 1) {
    passages[at] = item(numbers, item(classes, item(cuts, at)));
  }
  return count;
}
