import { isXmlSpace, startsWithAscii } from '../../bytes/search';
import { afterSpace, type ByteRange, beforeSpace, isLineBreak } from './text-lines';

/**
 * Splits a row of flags into cells; `null` if the line is something else. A cell is a space and its
 * value; a blank cell is a space and a no-break space, or what tools make of that.
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
    const start = afterSpace(bytes, at);
    const flagEnd = afterFlag(bytes, start, end);
    if (flagEnd === start && afterSpace(bytes, start) === start) break;
    cells.push({ start, end: flagEnd });
    at = flagEnd > start ? flagEnd : afterSpace(bytes, start);
  }
  while (afterSpace(bytes, at) > at) at = afterSpace(bytes, at);
  return at >= end || isLineBreak(bytes[at]) ? cells : null;
}

/**
 * Splits a row of texts in which only one cell is not blank; `null` if that is not certain, because
 * nothing separates one text from the next.
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
  for (let at = body.start; before < columns - 1; before += 1) {
    const next = afterSpace(bytes, afterSpace(bytes, at));
    if (next > text.start || next === at || next === afterSpace(bytes, at)) break;
    at = next;
  }
  let after = 0;
  let end = body.end;
  while (end > text.end && isLineBreak(bytes[end - 1])) end -= 1;
  for (; before + 1 + after < columns; after += 1) {
    const last = beforeSpace(bytes, beforeSpace(bytes, end));
    if (last < text.end || last === end || last === beforeSpace(bytes, end)) break;
    end = last;
  }
  if (before + 1 + after < columns) return null;
  const blank = { start: text.start, end: text.start };
  return [...Array<ByteRange>(before).fill(blank), text];
}

/** Returns the flag in a page's only column: the first line that is not blank. */
export function flagOf(bytes: Uint8Array, body: ByteRange): ByteRange {
  const { start, end } = trimmedText(bytes, body);
  let at = start;
  while (at < end && !isLineBreak(bytes[at])) at += 1;
  return trimmedText(bytes, { start, end: at });
}

/** Returns the range without white space and no-break spaces at its ends. */
export function trimmedText(bytes: Uint8Array, { start, end }: ByteRange): ByteRange {
  let from = start;
  let to = end;
  for (let next = afterWhite(bytes, from); from < to && next > from; ) {
    from = next;
    next = afterWhite(bytes, from);
  }
  for (let last = beforeWhite(bytes, to); to > from && last < to; ) {
    to = last;
    last = beforeWhite(bytes, to);
  }
  return from < to ? { start: from, end: to } : { start, end: start };
}

/** Returns the end of the flag at `at` if it is a word of its own, or else `at`. */
function afterFlag(bytes: Uint8Array, at: number, end: number): number {
  const flag = ['true', 'false'].find((text) => startsWithAscii(bytes, at, text));
  if (flag === undefined) return at;
  const flagEnd = at + flag.length;
  const isWord = flagEnd >= end || afterWhite(bytes, flagEnd) > flagEnd;
  return isWord ? flagEnd : at;
}

/** Returns where the values start: after the label, or on the line below it. */
function firstLine(bytes: Uint8Array, { start, end }: ByteRange): number {
  let at = start;
  while (at < end && afterSpace(bytes, at) > at) at = afterSpace(bytes, at);
  if (!isLineBreak(bytes[at])) return start;
  while (at < end && isXmlSpace(bytes[at])) at += 1;
  return at;
}

function afterWhite(bytes: Uint8Array, at: number): number {
  return isLineBreak(bytes[at]) ? at + 1 : afterSpace(bytes, at);
}

function beforeWhite(bytes: Uint8Array, at: number): number {
  return isLineBreak(bytes[at - 1]) ? at - 1 : beforeSpace(bytes, at);
}
