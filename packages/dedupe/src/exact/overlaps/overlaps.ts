import { PairTable } from '../../structures/pair-table';
import type { BlockTexts } from '../block-texts';
import { createComparison, type Overlap } from './compare-texts';
import { findSharedWindows } from './shared-windows';

/**
 * Finds the common runs of at least `minWords` words of every two texts of which neither contains
 * the other. Texts are compared where both have a window: a run of just so many words.
 */
export function findOverlaps(read: BlockTexts, minWords: number): Overlap[] {
  const { texts, contained } = read;
  if (texts.length < 2) return [];
  const windows = findSharedWindows(read, minWords);
  const nested = new PairTable(contained.length);
  for (const { inner, outer } of contained) {
    nested.intern(Math.min(inner, outer), Math.max(inner, outer));
  }

  const comparison = createComparison(read, windows, minWords);
  /** For each window the texts that have it, of those that were compared. */
  const textsWith: number[][] = [];
  return [...texts.keys()].flatMap((text) => {
    const met = new Set<number>();
    comparison.forEachWindow(text, (window) => {
      const known = textsWith[window] ?? [];
      textsWith[window] = known;
      if (known.at(-1) === text) return;
      for (const other of known) if (nested.find(other, text) === -1) met.add(other);
      known.push(text);
    });
    if (met.size === 0) return [];
    comparison.learn(text);
    return [...met].map((one) => comparison.compareWith(one)).filter(({ runs }) => runs.length > 0);
  });
}
