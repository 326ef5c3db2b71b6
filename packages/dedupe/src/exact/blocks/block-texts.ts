import { lowerBound } from '../../structures/binary-search';
import { byCodeUnits } from '../../structures/code-unit-order';
import { item } from '../../structures/item';
import { bytes, ints } from '../../structures/typed-arrays';
import { findWords, joinTexts, type Sequence, type Words } from '../../tokens/token-sequence';
import type { Block } from '../model';
import { type BlockTokens, createBlockTokens, type TextPlaces } from './block-tokens';
import { type Containment, findContained } from './contained-texts';
import { type DistinctTexts, findDistinct } from './distinct-texts';

/** The blocks as their distinct texts, and these as few tokens as possible. */
export interface BlockTexts extends DistinctTexts {
  blocks: readonly Block[];
  contained: readonly Containment[];
  /** The texts that lie in no other, called wholes, in the order of the sequence. */
  wholes: readonly number[];
  /** The tokens of the wholes, and only those. */
  sequence: Sequence;
  words: Words;
  places: TextPlaces;
  /** Returns the tokens of a block, given its index. */
  tokensOf: (block: number) => BlockTokens;
}

/**
 * Reads the blocks into one sequence of tokens. A text that lies inside others needs no tokens of
 * its own, since it is a stretch of one of them. (In filings, that is two of three text blocks, and
 * a third of the text.)
 */
export function readBlocks(blocks: readonly Block[]): BlockTexts {
  const distinct = findDistinct(blocks);
  const { texts } = distinct;
  const contained = findContained(texts);
  const inside = bytes(texts.length);
  for (const { inner } of contained) inside[inner] = 1;
  const wholes = [...texts.keys()].filter((text) => inside[text] === 0);
  const sequence = joinTexts(wholes.map((text) => texts[text] ?? ''));

  const places = { from: ints(texts.length), to: ints(texts.length) };
  wholes.forEach((text, index) => {
    places.from[text] = item(sequence.begins, index);
    places.to[text] = item(sequence.begins, index + 1);
  });
  for (const each of contained) {
    if (inside[each.outer] === 1 || item(places.to, each.inner) > 0) continue;
    const from = positionInside(each, sequence, places);
    const end = each.start + (texts[each.inner]?.length ?? 0);
    places.from[each.inner] = from;
    places.to[each.inner] = lowerBound(sequence.ends, end + 1, from, item(places.to, each.outer));
  }
  const words = findWords(sequence);
  const tokensOf = createBlockTokens(blocks, distinct, sequence, places);
  return { ...distinct, blocks, contained, wholes, sequence, words, places, tokensOf };
}

/** Returns the position in the outer text where the inner one first begins. */
export function positionInside(
  { outer, start }: Containment,
  { starts }: Sequence,
  { from, to }: TextPlaces,
): number {
  const begin = item(from, outer);
  return lowerBound(starts, item(starts, begin) + start, begin, item(to, outer));
}

/** Returns the number of words in a text. */
export function wordCount({ words: { before }, places }: BlockTexts, text: number): number {
  return item(before, item(places.to, text)) - item(before, item(places.from, text));
}

/**
 * Returns the containments with the longest inner texts first, and among equally long ones the
 * greater by code units, so that the order of the blocks makes no difference.
 */
export function longestFirst({ texts, contained }: BlockTexts): Containment[] {
  const compare = (one: number, other: number): number => {
    const [a = '', b = ''] = [texts[one], texts[other]];
    return b.length - a.length || byCodeUnits(b, a);
  };
  return contained.toSorted((a, b) => compare(a.inner, b.inner) || compare(a.outer, b.outer));
}
