import { sourceText } from '@cydkit/parser';

/** A range of the source tagged with a fact. */
export interface TaggedRange extends ByteRange {
  fact: number;
}

/**
 * Decodes a page and puts an empty element at each end of each tagged range. Byte offsets do not
 * apply to the browser's tree of the page, but marks parsed along with it keep their places, whatever
 * becomes of the elements around them.
 */
export function markedText(
  bytes: Uint8Array,
  page: ByteRange,
  tagged: readonly TaggedRange[],
  mark: (end: 'start' | 'end', fact: number) => string,
): string {
  const source = sourceText(bytes);
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
    parts.push(source.slice(from, at), markup);
    from = at;
  }
  parts.push(source.slice(from, page.end));
  return parts.join('').replace(/^\ufeff/u, '');
}

/** A half-open range in bytes. */
export interface ByteRange {
  start: number;
  end: number;
}

/**
 * Finds the page around a place in a file: the content of `<TEXT>` in a full submission, else the
 * whole file.
 */
export function pageAround(bytes: Uint8Array, place: number): ByteRange {
  const start = lastIndexOf(bytes, '<TEXT>', place);
  if (start === -1) return { start: 0, end: bytes.length };
  const end = indexOf(bytes, '</TEXT>', place);
  return { start: start + '<TEXT>'.length, end: end === -1 ? bytes.length : end };
}

function indexOf(bytes: Uint8Array, text: string, from: number): number {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (isAt(bytes, text, at)) return at;
  }
  return -1;
}

function lastIndexOf(bytes: Uint8Array, text: string, from: number): number {
  const first = text.charCodeAt(0);
  for (let at = bytes.lastIndexOf(first, from); at > 0; at = bytes.lastIndexOf(first, at - 1)) {
    if (isAt(bytes, text, at)) return at;
  }
  return -1;
}

function isAt(bytes: Uint8Array, text: string, at: number): boolean {
  for (let i = 0; i < text.length; i += 1) if (bytes[at + i] !== text.charCodeAt(i)) return false;
  return true;
}
