import { lowerBound } from '../../structures/binary-search';
import { item } from '../../structures/item';
import type { Sequence } from '../../tokens/token-sequence';
import type { Block } from '../model';
import { type DistinctTexts, none } from './distinct-texts';

/** Where texts are in the sequence: text `t` is the positions `[from[t], to[t])`. */
export interface TextPlaces {
  from: Int32Array;
  to: Int32Array;
}

/** The tokens of a block, with their offsets in the block's own text. */
export interface BlockTokens {
  count: number;
  start: (token: number) => number;
  end: (token: number) => number;
}

const nothing: BlockTokens = { count: 0, start: () => 0, end: () => 0 };

/** Returns a function that gives the tokens of a block by the block's index. */
export function createBlockTokens(
  blocks: readonly Block[],
  { texts, textOf }: DistinctTexts,
  { starts, ends }: Sequence,
  places: TextPlaces,
): (block: number) => BlockTokens {
  const known: BlockTokens[] = [];
  const describe = (block: number): BlockTokens => {
    const text = item(textOf, block);
    if (text === none) return nothing;
    const toText = createOffsets(blocks[block]?.text ?? '', texts[text] ?? '');
    const from = item(places.from, text);
    const begin = item(starts, from);
    return {
      count: item(places.to, text) - from,
      start: (token) => toText(item(starts, from + token) - begin),
      end: (token) => toText(item(ends, from + token) - begin),
    };
  };
  return (block) => {
    const found = known[block] ?? describe(block);
    known[block] = found;
    return found;
  };
}

/** Returns the first token at or after `from` that begins at the offset or later. */
export function tokenFrom({ count, start }: BlockTokens, offset: number, from = 0): number {
  return firstToken(from, count, (token) => start(token) >= offset);
}

/** Returns the first token that ends after the offset. */
export function tokenAfter({ count, end }: BlockTokens, offset: number): number {
  return firstToken(0, count, (token) => end(token) > offset);
}

function firstToken(from: number, to: number, isReached: (token: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isReached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Returns a function that maps an offset in the collapsed text to one in the text itself. */
export function createOffsets(text: string, collapsed: string): (offset: number) => number {
  if (text.length === collapsed.length) return (offset) => offset;
  // From `places[i]` in the collapsed text onward, the text is `shifts[i]` characters ahead.
  const places = [0];
  const shifts = [text.length - text.trimStart().length];
  let shift = item(shifts, 0);
  for (const { index, 0: stretch } of text.trimEnd().matchAll(/\s{2,}/g)) {
    if (index === 0) continue;
    shift += stretch.length - 1;
    places.push(index + stretch.length - shift);
    shifts.push(shift);
  }
  return (offset) => offset + item(shifts, lowerBound(places, offset + 1) - 1);
}
