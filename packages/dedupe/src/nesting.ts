import type { DistinctTexts } from './distinct';
import type { Block } from './model';
import { item } from './pair-table';
import { createMatcher } from './pieces';
import type { Sequence } from './sequence';
import { type Anchor, findSpans, type Span } from './spans';
import type { UnionFind } from './union-find';

/** What the source ranges tell. */
export interface Nesting {
  /** Distinct texts whose place in another text the source gives. */
  placed: Set<number>;
  /** For each block what nested blocks tell about the places of its own text. */
  anchors: Anchor[][];
}

/**
 * Unites what the source nests: a span of one block inside a span of another, where the text
 * agrees, however short it is. Only the innermost span around counts; that one has its own place
 * in the next.
 */
export function uniteNested(
  blocks: readonly Block[],
  distinct: DistinctTexts,
  sequence: Sequence,
  tokens: UnionFind,
): Nesting {
  const { textOf, tokensOf } = distinct;
  const placed = new Set<number>();
  const anchors: Anchor[][] = blocks.map(() => []);
  const match = createMatcher(distinct, sequence);

  const nest = (inner: Span, outer: Span): boolean => {
    const found = match(inner, outer);
    if (found === undefined) return false;
    const innerText = item(textOf, inner.block);
    const outerText = item(textOf, outer.block);
    const length = found.inner.to - found.inner.from;
    tokens.uniteRuns(
      item(sequence.begins, innerText) + found.inner.from,
      item(sequence.begins, outerText) + found.outer.from,
      length,
    );
    const whole = length === tokensOf[inner.block]?.symbols.length;
    if (whole && innerText !== outerText) placed.add(innerText);

    const { starts, ends } = tokensOf[outer.block] ?? { starts: [], ends: [] };
    outer.known = { text: item(ends, found.outer.to - 1), source: inner.end };
    anchors[outer.block]?.push(
      { text: item(starts, found.outer.from), source: inner.start },
      outer.known,
    );
    return true;
  };

  let open: Span[] = [];
  for (const span of findSpans(blocks)) {
    open = open.filter((other) => other.document === span.document && other.end > span.start);
    open.findLast((outer) => outer.end >= span.end && nest(span, outer));
    open.push(span);
  }
  return { placed, anchors };
}
