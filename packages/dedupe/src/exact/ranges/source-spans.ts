import { byCodeUnits } from '../../structures/code-unit-order';
import type { Block, BlockRange } from '../model';

/** A position in the source, and the offset in a block's text of what is there. */
export interface Anchor {
  text: number;
  source: number;
}

/** Ranges of one block that follow each other without a gap. */
export interface SourceSpan {
  /** The index of the block. */
  block: number;
  document: string | null;
  start: number;
  end: number;
  ranges: BlockRange[];
  /** The last position that a nested block has confirmed. */
  known: Anchor;
}

/** Finds the spans of all blocks, in document order and an outer one before those it contains. */
export function findSpans(blocks: readonly Block[]): SourceSpan[] {
  const spans = blocks.flatMap((block, index) => spansOf(block, index));
  const documents = new Map<string | null, number>();
  for (const { document } of spans) {
    if (!documents.has(document)) documents.set(document, documents.size);
  }
  const rank = ({ document }: SourceSpan): number => documents.get(document) ?? 0;
  // Where two spans are equally long, the one that is all of its block lies in the other.
  const textOf = ({ block }: SourceSpan): string => blocks[block]?.text ?? '';
  const byText = (a: string, b: string): number => b.length - a.length || byCodeUnits(a, b);
  return spans.sort(
    (a, b) =>
      rank(a) - rank(b) || a.start - b.start || b.end - a.end || byText(textOf(a), textOf(b)),
  );
}

function spansOf({ ranges = [] }: Block, block: number): SourceSpan[] {
  const spans: SourceSpan[] = [];
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

/** Estimates the offset in the text of the span's block of a position in the source. */
export function expectedOffset(span: SourceSpan, source: number): number {
  const range = span.ranges.findLast(({ start }) => start <= source);
  if (range === undefined) return span.known.text;
  const { known } = span;
  const left = known.source > range.start ? known : { text: range.textStart, source: range.start };
  return interpolate(left, { text: range.textEnd, source: range.end }, source);
}

function interpolate(left: Anchor, right: Anchor, source: number): number {
  const width = right.source - left.source;
  if (width <= 0) return left.text;
  return left.text + ((source - left.source) / width) * (right.text - left.text);
}
