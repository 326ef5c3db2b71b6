import { lowerBound } from '../../structures/binary-search';
import { item } from '../../structures/item';
import { withoutGap } from '../../tokens/symbols';
import type { BlockTexts } from '../blocks/block-texts';
import { tokenAfter, tokenFrom } from '../blocks/block-tokens';
import { expectedOffset, type SourceSpan } from './source-spans';

/** Tokens `[from, to)` of a block. */
interface TokenRange {
  from: number;
  to: number;
}

/** The same tokens in two spans. */
export interface NestedMatch {
  inner: TokenRange;
  outer: TokenRange;
}

/**
 * Places tried before the tokens count as not found. The right one is among the nearest few; without
 * a limit, a word that fills a whole block would cost its length for each span.
 */
const maxPlaces = 256;

/** Returns a function that finds the text of an inner span in a span around it. */
export function createMatcher({
  textOf,
  sequence: { symbols },
  places,
  tokensOf,
}: BlockTexts): (inner: SourceSpan, outer: SourceSpan) => NestedMatch | undefined {
  const positions = indexTokens(symbols);

  const beginOf = (span: SourceSpan): number => item(places.from, item(textOf, span.block));

  const tokensFrom = ({ block, ranges }: SourceSpan, textStart: number): TokenRange => {
    const tokens = tokensOf(block);
    return {
      from: tokenFrom(tokens, textStart),
      to: tokenAfter(tokens, ranges.at(-1)?.textEnd ?? 0),
    };
  };

  return (innerSpan, outerSpan) => {
    const inner = tokensFrom(innerSpan, innerSpan.ranges[0]?.textStart ?? 0);
    const outer = tokensFrom(outerSpan, outerSpan.known.text);
    const length = inner.to - inner.from;
    if (length <= 0 || length > outer.to - outer.from) return undefined;

    const outerBegin = beginOf(outerSpan);
    const innerAt = beginOf(innerSpan) + inner.from;
    const expected =
      innerSpan.end === outerSpan.end
        ? outer.to - length
        : tokenFrom(tokensOf(outerSpan.block), expectedOffset(outerSpan, innerSpan.start));
    const found = nearest(
      positions.get(withoutGap(item(symbols, innerAt))) ?? [],
      outerBegin + expected,
      outerBegin + outer.from,
      outerBegin + outer.to - length,
    );
    for (const at of found) {
      if (!equalRuns(symbols, innerAt, at, length)) continue;
      const from = at - outerBegin;
      return { inner, outer: { from, to: from + length } };
    }
    return undefined;
  };
}

function equalRuns(symbols: Int32Array, one: number, other: number, length: number): boolean {
  for (let offset = 1; offset < length; offset += 1) {
    if (item(symbols, one + offset) !== item(symbols, other + offset)) return false;
  }
  return true;
}

/** Returns the positions of each token, ascending. */
function indexTokens(symbols: Int32Array): ReadonlyMap<number, readonly number[]> {
  const positions = new Map<number, number[]>();
  symbols.forEach((symbol, position) => {
    const list = positions.get(withoutGap(symbol));
    if (list === undefined) positions.set(withoutGap(symbol), [position]);
    else list.push(position);
  });
  return positions;
}

/** Yields the values of an ascending list in `[least, most]`, nearest to `expected` first. */
function* nearest(
  list: readonly number[],
  expected: number,
  least: number,
  most: number,
): Generator<number> {
  // Ranges that contradict the text can put the expected value outside.
  const value = Math.min(Math.max(expected, least), most);
  let right = lowerBound(list, value);
  let left = right - 1;
  for (let tried = 0; tried < maxPlaces; tried += 1) {
    const before = list[left] ?? -1;
    const after = list[right] ?? most + 1;
    const hasLeft = before >= least;
    const hasRight = after <= most;
    if (!hasLeft && !hasRight) return;
    if (hasRight && (!hasLeft || after - value <= value - before)) {
      yield after;
      right += 1;
    } else {
      yield before;
      left -= 1;
    }
  }
}
