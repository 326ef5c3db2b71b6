import { collapse } from '@cydkit/text';
import { Byte, searchIn } from '../bytes/search';
import type { SourceDocument } from '../input';

/** A line that begins with `|`: it opens a cell, unless it is text. Offsets in bytes. */
export interface BarLine {
  /** Where the bar stands, and behind it. */
  start: number;
  bodyStart: number;
  /** Where the line ends, the line break excluded. */
  end: number;
  /** What stands behind the bar, white space collapsed. */
  text: string;
}

/** No label is longer; of a paragraph that begins with a bar, more need not be decoded. */
const maxLabelBytes = 1000;

/** The lines that begin with `|`, one after the other: of a page, all others are body text. */
export function* barLines({ bytes, text }: SourceDocument): Generator<BarLine> {
  const search = searchIn(bytes);
  let at = search.byte(Byte.pipe, 0);
  while (at !== -1) {
    let next = at + 1;
    if (beginsLine(bytes, at)) {
      const end = lineEnd(bytes, at);
      const bodyEnd = Math.min(end, next + maxLabelBytes);
      yield { start: at, bodyStart: next, end, text: collapse(text(next, bodyEnd)) };
      next = end;
    }
    at = search.byte(Byte.pipe, next);
  }
}

/** The text of the line behind the one that ends at `end`. */
export function lineBehind({ bytes, text }: SourceDocument, end: number): string {
  const isPair = bytes[end] === Byte.carriageReturn && bytes[end + 1] === Byte.lineFeed;
  const start = end + (isPair ? 2 : 1);
  return collapse(text(start, Math.min(lineEnd(bytes, start), start + maxLabelBytes)));
}

/** Lines end with LF, CRLF or CR. */
function lineEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && !isLineBreak(bytes[at])) at++;
  return Math.min(at, bytes.length);
}

function beginsLine(bytes: Uint8Array, at: number): boolean {
  let before = at - 1;
  while (bytes[before] === Byte.space || bytes[before] === Byte.tab) before--;
  const isBehindMark = before === 2 && bytes[0] === 0xef && bytes[1] === 0xbb;
  return before === -1 || isBehindMark || isLineBreak(bytes[before]);
}

function isLineBreak(byte: number | undefined): boolean {
  return byte === Byte.lineFeed || byte === Byte.carriageReturn;
}
