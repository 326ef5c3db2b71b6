import { item } from '../../structures/item';
import { type BlockTexts, longestFirst, positionInside, wordCount } from '../blocks/block-texts';
import type { TextPlaces } from '../blocks/block-tokens';
import { createMatcher } from './match-nested';
import { type Anchor, findSpans, type SourceSpan } from './source-spans';

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
  /** For each block, where nested blocks locate parts of its text in the source. */
  anchors: Anchor[][];
}

/**
 * Finds what the source nests: a span of one block inside a span of another, however short, if the
 * text there is the same. Only the innermost surrounding span counts; that one has its own place in
 * the next.
 */
export function findNesting(read: BlockTexts): Nesting {
  const { blocks, textOf, tokensOf } = read;
  const pieces: NestedPiece[] = [];
  const placed = new Map<number, NestedPiece>();
  const anchors: Anchor[][] = blocks.map(() => []);
  const spans = findSpans(blocks);
  if (spans.length === 0) return { pieces, placed, anchors };
  const match = createMatcher(read);

  const nest = (innerSpan: SourceSpan, outerSpan: SourceSpan): boolean => {
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
    const isWhole = length === tokensOf(innerSpan.block).count;
    if (isWhole && inner !== outer && !placed.has(inner)) placed.set(inner, piece);

    const tokens = tokensOf(outerSpan.block);
    outerSpan.known = { text: tokens.end(found.outer.to - 1), source: innerSpan.end };
    anchors[outerSpan.block]?.push(
      { text: tokens.start(found.outer.from), source: innerSpan.start },
      outerSpan.known,
    );
    return true;
  };

  let open: SourceSpan[] = [];
  for (const span of spans) {
    open = open.filter((other) => other.document === span.document && other.end > span.start);
    open.findLast((outer) => outer.end >= span.end && nest(span, outer));
    open.push(span);
  }
  return { pieces, placed, anchors };
}

/**
 * Returns the places of the texts with each contained text at one place of its own: where the source
 * says if it has fewer than `minWords` words (so that a block `Board` cuts only there), else at its
 * first place in its closest container.
 */
export function placeContained(
  read: BlockTexts,
  placed: ReadonlyMap<number, NestedPiece>,
  minWords: number,
): TextPlaces {
  const { sequence, places } = read;
  const final = { from: places.from.slice(), to: places.to.slice() };
  const move = (text: number, from: number): void => {
    final.to[text] = from + item(places.to, text) - item(places.from, text);
    final.from[text] = from;
  };
  // The last container of a text is the shortest; a text that contains it is placed before it.
  const closest = new Map(longestFirst(read).map((each) => [each.inner, each]));
  for (const [text, container] of closest) {
    const given = wordCount(read, text) < minWords ? placed.get(text) : undefined;
    if (given !== undefined) move(text, item(final.from, given.outer) + given.outerFrom);
    else move(text, positionInside(container, sequence, final));
  }
  return final;
}
