import { lowerBound } from '../../structures/binary-search';
import type { Block, BlockRange } from '../model';
import type { Anchor } from './source-spans';

/** A place in the source: which document, and the position in it. */
export interface SourcePlace {
  document: string | null;
  position: number;
}

/** Returns a function that maps an offset into the block's text to its place in the source. */
export function createSourceMap(
  { ranges = [] }: Block,
  anchors: readonly Anchor[],
): (offset: number) => SourcePlace {
  const parts = splitAtAnchors(ranges, anchors);
  const starts = parts.map(({ textStart }) => textStart);
  return (offset) => {
    const part = parts[Math.max(0, lowerBound(starts, offset + 1) - 1)];
    if (part === undefined) return { document: null, position: 0 };
    const width = part.textEnd - part.textStart;
    const share = width > 0 ? (offset - part.textStart) / width : 0;
    const position = part.start + Math.min(1, Math.max(0, share)) * (part.end - part.start);
    return { document: part.document ?? null, position };
  };
}

/**
 * Splits ranges at the anchors. Places inside a range are interpolated; an anchor from a nested block
 * makes them exact there.
 */
function splitAtAnchors(ranges: readonly BlockRange[], anchors: readonly Anchor[]): BlockRange[] {
  const sorted = anchors.toSorted((a, b) => a.text - b.text || a.source - b.source);
  const texts = sorted.map(({ text }) => text);
  const parts: BlockRange[] = [];
  for (const range of ranges.toSorted((a, b) => a.textStart - b.textStart)) {
    let rest = range;
    const last = lowerBound(texts, range.textEnd + 1);
    for (let index = lowerBound(texts, range.textStart); index < last; index += 1) {
      const anchor = sorted[index];
      if (anchor === undefined || anchor.source < rest.start || anchor.source > range.end) continue;
      parts.push({ ...rest, textEnd: anchor.text, end: anchor.source });
      rest = { ...rest, textStart: anchor.text, start: anchor.source };
    }
    parts.push(rest);
  }
  return parts;
}
