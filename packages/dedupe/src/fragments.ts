import { ints } from './arrays';
import { type Branch, findBranches, type Side } from './branches';
import { item } from './pair-table';
import { findPaths, type Paths } from './paths';
import { findSentences } from './sentences';
import type { Sequence } from './sequence';
import { isWord } from './tokens';

/**
 * Moves cuts out of sentences. A shared run often takes in, by accident, the first words of a
 * sentence that goes on differently:
 *
 *     … an incident. We | passed the audit.        … an incident. | We passed the audit.
 *     … an incident. We | also have a plan.   →    … an incident. | We also have a plan.
 *
 * Such a *fragment* has fewer than `minWords` words; it is told with each of the texts behind it
 * instead. After that, so are the last words of a sentence that begins differently, with each of
 * the texts before them. Where a block ends or begins there, or one of these texts has other
 * neighbours too, the cut is more than an accident and stays.
 *
 * Equal runs of `minWords` words are still the same tokens of the same passages, unless a sentence
 * ends inside the run, and a passage with it wherever the run stands.
 */
export function mendFragments(sequence: Sequence, paths: Paths, minWords: number): Paths {
  const mended = mendSide(sequence, paths, 'after', minWords);
  return mendSide(sequence, mended, 'before', minWords);
}

function mendSide(sequence: Sequence, paths: Paths, side: Side, minWords: number): Paths {
  const branches = findBranches(sequence, paths, side);
  if (branches.length === 0) return paths;
  const lengths = measureFragments(sequence, branches, side, minWords);
  const { classes, breaks } = divide(paths, branches, lengths, side);
  return findPaths(sequence, classes, paths.places, breaks);
}

/** From the branch into the stem. */
const inwards = (side: Side): number => (side === 'after' ? -1 : 1);

/** For each stem how many of its tokens next to the branches are a fragment. */
function measureFragments(
  sequence: Sequence,
  branches: readonly Branch[],
  side: Side,
  minWords: number,
): Map<number, number> {
  const { begins, ends } = findSentences(sequence);
  const [outer, inner] = side === 'after' ? [begins, ends] : [ends, begins];

  const step = inwards(side);
  const measure = ({ near, far }: Branch): number => {
    let words = 0;
    for (let at = near; at !== far + step; at += step) {
      if (isWord(item(sequence.symbols, at))) words += 1;
      if (words === minWords || inner[at] === 1) return 0;
      if (outer[at] === 1) return Math.abs(at - near) + 1;
    }
    return 0;
  };

  const lengths = new Map<number, number>();
  for (const branch of branches) {
    const length = measure(branch);
    // The sentence may begin in some places only: the sign before it is no part of the stem.
    const agrees = (lengths.get(branch.stem) ?? length) === length;
    lengths.set(branch.stem, agrees ? length : 0);
  }
  return lengths;
}

/**
 * Tells the tokens of a fragment apart by the branch they stand next to. The first words of a
 * sentence still begin a passage (`breaks`); else a shared run like `the firm. We`, of two
 * fragments, would be told twice: both join what is around them, and then each other.
 */
function divide(
  paths: Paths,
  branches: readonly Branch[],
  lengths: ReadonlyMap<number, number>,
  side: Side,
): { classes: Int32Array; breaks: Set<number> } {
  const classes = paths.classes.slice();
  const breaks = new Set(paths.breaks);
  const step = inwards(side);
  const firsts = ints(paths.count).fill(-1);
  for (const { stem, branch, near } of branches) {
    const length = lengths.get(stem) ?? 0;
    if (length === 0) continue;
    if (firsts[branch] === -1) firsts[branch] = near;
    const first = item(firsts, branch);
    for (let offset = 0; offset < length; offset += 1) {
      classes[near + offset * step] = first + offset * step;
    }
    if (side === 'after') breaks.add(first - length + 1);
  }
  return { classes, breaks };
}
