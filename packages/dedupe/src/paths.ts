import { item } from './pair-table';
import { forEachText, type Sequence } from './sequence';
import { GAP } from './tokens';

/** A text as a sequence of passages: passage `passages[k]` is its tokens `cuts[k]` to `cuts[k + 1]`. */
export interface Path {
  passages: Int32Array;
  cuts: Int32Array;
}

export interface Paths {
  /** For each distinct text. */
  paths: Path[];
  /** Number of passages; they are numbered by first appearance. */
  count: number;
  /** For each position the class of its token, by which the texts were cut. */
  classes: Int32Array;
  /** Classes with which a passage begins even where the same text always stands before them. */
  breaks: ReadonlySet<number>;
}

const UNSEEN = -1;
const END = -2;
const SEVERAL = -3;

/**
 * Cuts the texts into passages: the longest runs of classes that always stand together.
 *
 * Between classes X and Y there is no cut exactly if Y with the same white space follows every X,
 * and X stands before every Y. (The texts are walks through a graph of classes; the passages are
 * its maximal paths without branches, known as unitigs where genomes are assembled.) Classes in
 * `breaks` are cut off from what stands before them all the same.
 */
export function findPaths(
  { symbols, begins }: Sequence,
  classes: Int32Array,
  breaks: ReadonlySet<number> = new Set(),
): Paths {
  const after = new Int32Array(symbols.length).fill(UNSEEN);
  const before = new Int32Array(symbols.length).fill(UNSEEN);
  const note = (side: Int32Array, token: number, neighbour: number): void => {
    const known = item(side, token);
    if (known !== neighbour) side[token] = known === UNSEEN ? neighbour : SEVERAL;
  };
  forEachText(begins, (from, to) => {
    note(before, item(classes, from), END);
    for (let at = from + 1; at < to; at += 1) {
      const gap = item(symbols, at) & GAP;
      note(after, item(classes, at - 1), item(classes, at) * 2 + gap);
      note(before, item(classes, at), item(classes, at - 1));
    }
    note(after, item(classes, to - 1), END);
  });

  const isCut = (at: number): boolean => {
    const here = item(classes, at);
    const next = item(after, item(classes, at - 1));
    // The marks UNSEEN, END and SEVERAL are below zero and so are no class.
    return next >> 1 !== here || item(before, here) < 0 || breaks.has(here);
  };

  const numbers = new Int32Array(symbols.length).fill(-1);
  const paths: Path[] = [];
  let count = 0;
  forEachText(begins, (from, to) => {
    const passages: number[] = [];
    const cuts: number[] = [];
    for (let at = from; at < to; at += 1) {
      if (at > from && !isCut(at)) continue;
      const first = item(classes, at);
      if (numbers[first] === -1) numbers[first] = count++;
      passages.push(item(numbers, first));
      cuts.push(at - from);
    }
    cuts.push(to - from);
    paths.push({ passages: Int32Array.from(passages), cuts: Int32Array.from(cuts) });
  });
  return { paths, count, classes, breaks };
}
