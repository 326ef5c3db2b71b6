import { uniteEnds, uniteWhole } from './contained-places';
import type { Containment } from './containment';
import type { DistinctTexts } from './distinct';
import type { Block } from './model';
import { type Nesting, uniteNested } from './nesting';
import { item } from './pair-table';
import { unitePunctuation } from './punctuation';
import { findWords, type Sequence } from './sequence';
import { closestContainers } from './short-texts';
import { UnionFind } from './union-find';
import { uniteSharedRuns } from './windows';

/** Positions of the sequence that are told as one, and what was learned from the source. */
export interface Classes extends Nesting {
  /** For each position the smallest of those that are told as one with it. */
  classes: Int32Array;
}

/**
 * Unites the tokens that are the same text by a shared run, by the source or by containment.
 *
 * A contained text of fewer than `minWords` words is united with one place only, so that a block
 * `Board` does not shred the text: with the place that the source gives, else with the first one
 * in its closest container.
 */
export function uniteTokens(
  blocks: readonly Block[],
  distinct: DistinctTexts,
  sequence: Sequence,
  contained: readonly Containment[],
  minWords: number,
): Classes {
  const tokens = new UnionFind(sequence.symbols.length);
  const words = findWords(sequence);
  const isShort = ({ inner }: Containment): boolean =>
    item(words.begins, inner + 1) - item(words.begins, inner) < minWords;

  const shared = uniteSharedRuns(sequence, words, minWords, tokens);
  unitePunctuation(sequence, words, shared, minWords, tokens);
  const nesting = uniteNested(blocks, distinct, sequence, tokens);
  for (const each of contained) if (!isShort(each)) uniteEnds(sequence, words, each, tokens);
  const unplaced = contained.filter((each) => isShort(each) && !nesting.placed.has(each.inner));
  for (const each of closestContainers(unplaced, distinct, blocks)) {
    uniteWhole(sequence, each, tokens);
  }
  return { ...nesting, classes: tokens.classes() };
}
