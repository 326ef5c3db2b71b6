import type { Block, BlockRange } from '../../model';

/** A place of the source and the offset in a block's text of what is there. */
export interface Anchor {
  text: number;
  source: number;
}

/** Ranges of one block that follow each other without a gap. */
export interface Span {
  /** Index of the block. */
  block: number;
  document: string | null;
  start: number;
  end: number;
  ranges: BlockRange[];
  /** The last place that a nested block gave. */
  known: Anchor;
}

/** The spans of all blocks in document order, an outer one before those that it holds. */
export function findSpans(blocks: readonly Block[]): Span[] {
  const spans = blocks.flatMap((block, index) => spansOf(block, index));
  const documents = new Map<string | null, number>();
  for (const { document } of spans) {
    if (!documents.has(document)) documents.set(document, documents.size);
  }
  const rank = ({ document }: Span): number => documents.get(document) ?? 0;
  // Of two that are as long, the one that is all of its block lies in the other one.
  const textOf = ({ block }: Span): string => blocks[block]?.text ?? '';
  const byText = (a: string, b: string): number =>
    b.length - a.length || (a < b ? -1 : a > b ? 1 : 0);
  return spans.sort(
    (a, b) =>
      rank(a) - rank(b) || a.start - b.start || b.end - a.end || byText(textOf(a), textOf(b)),
  );
}

function spansOf({ ranges = [] }: Block, block: number): Span[] {
  const spans: Span[] = [];
  for (const range of ranges) {
    const document = range.document ?? null;
    const span = spans.at(-1);
    const before = span?.ranges.at(-1);
    const follows =
      span?.document === document &&
      span.end === range.start &&
      before !== undefined &&
      before.textEnd <= range.textStart;
    if (span !== undefined && follows) {
      span.ranges.push(range);
      span.end = range.end;
    } else {
      const known = { text: range.textStart, source: range.start };
      spans.push({ block, document, start: range.start, end: range.end, ranges: [range], known });
    }
  }
  return spans;
}

/** The offset in the text of the span's block at which a place of the source is expected. */
export function expectedOffset(span: Span, source: number): number {
  const range = span.ranges.findLast(({ start }) => start <= source);
  if (range === undefined) return span.known.text;
  const { known } = span;
  const left = known.source > range.start ? known : { text: range.textStart, source: range.start };
  return between(left, { text: range.textEnd, source: range.end }, source);
}

function between(left: Anchor, right: Anchor, source: number): number {
  const width = right.source - left.source;
  if (width <= 0) return left.text;
  return left.text + ((source - left.source) / width) * (right.text - left.text);
}
