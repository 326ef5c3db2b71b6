import type { BlockTokens } from './block-tokens';
import { uniteEnds } from './contained-ends';
import type { Containment } from './containment/containment';
import type { DistinctTexts } from './distinct';
import type { Layout, Places } from './layout';
import type { Block } from './model';
import { findNested } from './nesting';
import { item } from './pair-table';
import { unitePunctuation } from './punctuation';
import { findRepeats } from './repeats';
import { lowerBound } from './search';
import type { Words } from './sequence';
import { placeShortTexts } from './short-texts';
import type { Anchor } from './spans';
import { UnionFind } from './union-find';
import { uniteSharedRuns } from './windows';

/** Positions of the sequence that are told as one, and what was learned from the source. */
export interface Classes {
  /** For each position one of those that are told as one with it, the same for all of them. */
  classes: Int32Array;
  /** For each text the place where it cuts. */
  places: Places;
  /** For each block what nested blocks tell about the places of its own text. */
  anchors: Anchor[][];
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
  contained: readonly Containment[],
  layout: Layout,
  tokensOf: (block: number) => BlockTokens,
  minWords: number,
): Classes {
  const { sequence, words } = layout;
  const tokens = new UnionFind(sequence.symbols.length);

  const repeats = findRepeats(sequence, words, minWords);
  const shared = uniteSharedRuns(sequence, repeats, minWords, tokens);
  unitePunctuation(sequence, repeats, shared, minWords, tokens);

  const isShort = (text: number): boolean => countWords(words, layout.places, text) < minWords;
  const { pieces, placed, anchors } = findNested(blocks, distinct, layout, tokensOf);
  const places = placeShortTexts(distinct, contained, layout, isShort, placed);
  for (const { inner, innerFrom, outer, outerFrom, length } of pieces) {
    const [from, to] = [item(places.from, inner) + innerFrom, item(places.from, outer) + outerFrom];
    tokens.uniteRuns(from, to, length);
  }
  for (const each of contained) {
    if (!isShort(each.inner)) uniteEnds(sequence, places, each, tokens);
  }
  return { classes: tokens.classes(), places, anchors };
}

function countWords({ at }: Words, { from, to }: Places, text: number): number {
  return lowerBound(at, item(to, text)) - lowerBound(at, item(from, text));
}
