import type { ByteRange } from './markup-range';

/** A range of the source that is tagged with a fact. */
export interface TaggedRange extends ByteRange {
  fact: number;
}

/**
 * The text of a page with an empty element at each end of each tagged range. Offsets are of bytes,
 * and the browser's tree of the page is another thing; but marks that are parsed along with it stay
 * where they were put, whatever becomes of the elements around them.
 */
export function markedText(
  bytes: Uint8Array,
  page: ByteRange,
  tagged: readonly TaggedRange[],
  mark: (end: 'start' | 'end', fact: number) => string,
): string {
  const decoder = decoderFor(bytes.subarray(page.start, page.end));
  const marks = tagged
    .filter(({ start, end }) => start >= page.start && end <= page.end)
    .flatMap(({ fact, start, end }) => [
      { at: start, markup: mark('start', fact) },
      { at: end, markup: mark('end', fact) },
    ])
    .sort((a, b) => a.at - b.at);
  const parts: string[] = [];
  let from = page.start;
  for (const { at, markup } of marks) {
    parts.push(decoder.decode(bytes.subarray(from, at)), markup);
    from = at;
  }
  parts.push(decoder.decode(bytes.subarray(from, page.end)));
  return parts.join('');
}

/** As the parser decodes: UTF-16 by its byte order mark, UTF-8, and windows-1252 for other bytes. */
function decoderFor(bytes: Uint8Array): TextDecoder {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le');
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be');
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return new TextDecoder('utf-8');
  } catch {
    return new TextDecoder('windows-1252');
  }
}
