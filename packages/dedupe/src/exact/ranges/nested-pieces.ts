import { item } from '../../structures/typed-arrays';
import type { BlockTexts } from '../block-texts';
import { createMatcher } from './match-nested';
import { type Anchor, findSpans, type Span } from './spans';

/** A piece of one text inside another, as tokens of each of them. */
export interface NestedPiece {
  inner: number;
  innerFrom: number;
  outer: number;
  outerFrom: number;
  length: number;
}

/** What the source ranges say. */
export interface Nesting {
  pieces: NestedPiece[];
  /** For the distinct texts whose place in another text the source gives, the first such place. */
  placed: Map<number, NestedPiece>;
  /** For each block what nested blocks say about the places of its own text. */
  anchors: Anchor[][];
}

/**
 * Finds what the source nests: a span of one block inside a span of another, where the text agrees,
 * however short it is. Only the innermost span around counts; that one has its own place in the
 * next.
 */
export function findNested(read: BlockTexts): Nesting {
  const { blocks, textOf, tokensOf } = read;
  const pieces: NestedPiece[] = [];
  const placed = new Map<number, NestedPiece>();
  const anchors: Anchor[][] = blocks.map(() => []);
  const spans = findSpans(blocks);
  if (spans.length === 0) return { pieces, placed, anchors };
  const match = createMatcher(read);

  const nest = (innerSpan: Span, outerSpan: Span): boolean => {
    const found = match(innerSpan, outerSpan);
    if (found === undefined) return false;
    const inner = item(textOf, innerSpan.block);
    const outer = item(textOf, outerSpan.block);
    const length = found.inner.to - found.inner.from;
    const piece = {
      ...{ inner, innerFrom: found.inner.from },
      ...{ outer, outerFrom: found.outer.from },
      length,
    };
    pieces.push(piece);
    const whole = length === tokensOf(innerSpan.block).count;
    if (whole && inner !== outer && !placed.has(inner)) placed.set(inner, piece);

    const tokens = tokensOf(outerSpan.block);
    outerSpan.known = { text: tokens.end(found.outer.to - 1), source: innerSpan.end };
    anchors[outerSpan.block]?.push(
      { text: tokens.start(found.outer.from), source: innerSpan.start },
      outerSpan.known,
    );
    return true;
  };

  let open: Span[] = [];
  for (const span of spans) {
    open = open.filter((other) => other.document === span.document && other.end > span.start);
    open.findLast((outer) => outer.end >= span.end && nest(span, outer));
    open.push(span);
  }
  return { pieces, placed, anchors };
}
