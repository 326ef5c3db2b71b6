import { Byte, isXmlSpace, startsWithAscii } from '../../bytes/search';
import type { ByteRange } from './dump-rows';
import { beforeSpace, behindSpace } from './text-lines';

/**
 * The cells of a row of flags; `null` where the line is something else. Each cell is written as
 * a space and its value, a blank cell as a space and a no-break space, or what tools make of it.
 *
 *     … [Flag] true _ false        three columns, the second one blank
 */
export function splitFlags(
  bytes: Uint8Array,
  body: ByteRange,
  columns: number,
): ByteRange[] | null {
  const { end } = body;
  const cells: ByteRange[] = [];
  let at = firstLine(bytes, body);
  while (cells.length < columns) {
    const start = behindSpace(bytes, at);
    const flagEnd = behindFlag(bytes, start, end);
    if (flagEnd === start && behindSpace(bytes, start) === start) break;
    cells.push({ start, end: flagEnd });
    at = flagEnd > start ? flagEnd : behindSpace(bytes, start);
  }
  while (behindSpace(bytes, at) > at) at = behindSpace(bytes, at);
  return at >= end || isLineBreak(bytes[at]) ? cells : null;
}

/**
 * The cells of a row of texts, of which only one is not blank; `null` where that is not sure, as
 * nothing parts one text from the next.
 *
 *     … [Text Block] _ Text        two columns, the first one blank
 */
export function splitTexts(
  bytes: Uint8Array,
  body: ByteRange,
  columns: number,
): ByteRange[] | null {
  const text = trimmedText(bytes, body);
  if (text.start === text.end) return [];
  let before = 0;
  for (let at = body.start; before < columns - 1; before++) {
    const next = behindSpace(bytes, behindSpace(bytes, at));
    if (next > text.start || next === at || next === behindSpace(bytes, at)) break;
    at = next;
  }
  let after = 0;
  let end = body.end;
  while (end > text.end && isLineBreak(bytes[end - 1])) end--;
  for (; before + 1 + after < columns; after++) {
    const last = beforeSpace(bytes, beforeSpace(bytes, end));
    if (last < text.end || last === end || last === beforeSpace(bytes, end)) break;
    end = last;
  }
  if (before + 1 + after < columns) return null;
  const blank = { start: text.start, end: text.start };
  return [...Array<ByteRange>(before).fill(blank), text];
}

/** The value of a flag where the page has one column: the first line that is not blank. */
export function flagOf(bytes: Uint8Array, body: ByteRange): ByteRange {
  const { start, end } = trimmedText(bytes, body);
  let at = start;
  while (at < end && !isLineBreak(bytes[at])) at++;
  return trimmedText(bytes, { start, end: at });
}

/** A range without the white space and no-break spaces at its ends. */
export function trimmedText(bytes: Uint8Array, { start, end }: ByteRange): ByteRange {
  let from = start;
  let to = end;
  for (let next = behindWhite(bytes, from); from < to && next > from; ) {
    from = next;
    next = behindWhite(bytes, from);
  }
  for (let last = beforeWhite(bytes, to); to > from && last < to; ) {
    to = last;
    last = beforeWhite(bytes, to);
  }
  return from < to ? { start: from, end: to } : { start, end: start };
}

/** Behind the flag at `at`, where it is a word of its own; else `at`. */
function behindFlag(bytes: Uint8Array, at: number, end: number): number {
  const flag = ['true', 'false'].find((text) => startsWithAscii(bytes, at, text));
  if (flag === undefined) return at;
  const behind = at + flag.length;
  const isWord = behind >= end || behindWhite(bytes, behind) > behind;
  return isWord ? behind : at;
}

/** Where the values begin: behind the label, or on the line below it. */
function firstLine(bytes: Uint8Array, { start, end }: ByteRange): number {
  let at = start;
  while (at < end && behindSpace(bytes, at) > at) at = behindSpace(bytes, at);
  if (!isLineBreak(bytes[at])) return start;
  while (at < end && isXmlSpace(bytes[at])) at++;
  return at;
}

function behindWhite(bytes: Uint8Array, at: number): number {
  return isLineBreak(bytes[at]) ? at + 1 : behindSpace(bytes, at);
}

function beforeWhite(bytes: Uint8Array, at: number): number {
  return isLineBreak(bytes[at - 1]) ? at - 1 : beforeSpace(bytes, at);
}

function isLineBreak(byte: number | undefined): boolean {
  return byte === Byte.lineFeed || byte === Byte.carriageReturn;
}
