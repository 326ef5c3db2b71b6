import type { Block } from '../model';
import { lowerBound } from '../structures/binary-search';
import { bytes, ints, item } from '../structures/typed-arrays';
import { findWords, joinTexts, type Sequence, type Words } from '../tokens/sequence';
import { type BlockTokens, createBlockTokens } from './block-tokens';
import { type Containment, findContained } from './containment/containment';
import { type DistinctTexts, findDistinct } from './distinct-texts';

/** Where texts are in the sequence: text `t` is the positions `[from[t], to[t])`. */
export interface Places {
  from: Int32Array;
  to: Int32Array;
}

/** The blocks as their distinct texts, and these as few tokens as possible. */
export interface BlockTexts extends DistinctTexts {
  blocks: readonly Block[];
  contained: readonly Containment[];
  /** The texts that lie in no other, in the order of the sequence. */
  wholes: readonly number[];
  /** The tokens of the wholes, and only these. */
  sequence: Sequence;
  words: Words;
  places: Places;
  /** The tokens of a block, by the block's index. */
  tokensOf: (block: number) => BlockTokens;
}

/**
 * A text that lies inside others needs no tokens of its own: it is a stretch of one of them. (In
 * filings, that is 2 of 3 text blocks, and a third of the text.)
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
    const from = placeInside(each, sequence, places);
    const end = each.start + (texts[each.inner]?.length ?? 0);
    places.from[each.inner] = from;
    places.to[each.inner] = lowerBound(sequence.ends, end + 1, from, item(places.to, each.outer));
  }
  const words = findWords(sequence);
  const tokensOf = createBlockTokens(blocks, distinct, sequence, places);
  return { ...distinct, blocks, contained, wholes, sequence, words, places, tokensOf };
}

/** The position in the outer text where the inner one begins first. */
export function placeInside(
  { outer, start }: Containment,
  { starts }: Sequence,
  { from, to }: Places,
): number {
  const begin = item(from, outer);
  return lowerBound(starts, item(starts, begin) + start, begin, item(to, outer));
}

/** How many words a text has. */
export const wordCount = ({ words: { before }, places }: BlockTexts, text: number): number =>
  item(before, item(places.to, text)) - item(before, item(places.from, text));

/**
 * The contained texts with what holds them, the longest first (of equally long ones, the greater by
 * code units): an order that no order of the blocks changes.
 */
export function longestFirst({ texts, contained }: BlockTexts): Containment[] {
  const compare = (one: number, other: number): number => {
    const [a = '', b = ''] = [texts[one], texts[other]];
    return b.length - a.length || (a < b ? 1 : a > b ? -1 : 0);
  };
  return contained.toSorted((a, b) => compare(a.inner, b.inner) || compare(a.outer, b.outer));
}
