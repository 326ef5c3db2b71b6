import { Byte } from '../../bytes/search';
import type { SourceDocument } from '../../input';
import { decodeText } from '../../text/markup';
import { type ByteRange, textLines } from './text-lines';

/** A row of a Markdown table, and the ranges between its bars, in bytes. */
export interface MarkdownRow extends ByteRange {
  cells: ByteRange[];
  /** Whether it ends with a bar. */
  isClosed: boolean;
}

/** More columns than any page has; further cells of a row are not read. */
const maxCells = 1000;

/**
 * Yields the rows of the tables in a Markdown text. Rows are lines; a row continues on the lines below
 * if it does not end with a bar, or if one of them does that begins without: text with line breaks, and
 * with bars, was put into a cell as it was.
 */
export function* markdownRows(source: SourceDocument): Generator<MarkdownRow> {
  const { bytes } = source;
  let open: ByteRange | null = null;
  // Whether the open row ends with a bar, as its last line that is not blank does.
  let isClosed = false;
  for (const line of textLines(bytes)) {
    const bar = barAtStart(bytes, line);
    if (bar !== -1) {
      if (open) yield readCells(bytes, open, isClosed);
      open = { start: bar, end: line.end };
      isClosed = endsWithBar(bytes, open);
    } else if (open && isClosed && isBlankLine(bytes, line)) {
      yield readCells(bytes, open, true);
      open = null;
    } else if (open && (!isClosed || endsWithBar(bytes, line))) {
      open.end = line.end;
      // A blank line leaves it open.
      isClosed = endsWithBar(bytes, line);
    }
  }
  if (open) yield readCells(bytes, open, isClosed);
}

function isBlankLine(bytes: Uint8Array, { start, end }: ByteRange): boolean {
  const { start: from, end: to } = trimmed(bytes, start, end);
  return from === to;
}

function barAtStart(bytes: Uint8Array, { start, end }: ByteRange): number {
  let at = start;
  while (at < end && isBlank(bytes[at])) at += 1;
  return at < end && bytes[at] === Byte.pipe ? at : -1;
}

function endsWithBar(bytes: Uint8Array, { start, end }: ByteRange): boolean {
  let at = end - 1;
  while (at > start && isBlank(bytes[at])) at -= 1;
  return at > start && bytes[at] === Byte.pipe && !isEscaped(bytes, at, start);
}

function readCells(bytes: Uint8Array, { start, end }: ByteRange, isClosed: boolean): MarkdownRow {
  const cells: ByteRange[] = [];
  let from = start + 1;
  for (let at = from; at <= end && cells.length < maxCells; at += 1) {
    if (at + 1 < end && bytes[at] === backslash) at += 1;
    else if (at === end || bytes[at] === Byte.pipe) {
      const cell = trimmed(bytes, from, at);
      if (at < end || cell.end > cell.start) cells.push(cell);
      from = at + 1;
    }
  }
  return { start, end, cells, isClosed };
}

const backslash = 0x5c;

/** `\|` is a bar in the text; in `\\|` the bar belongs to the table. */
function isEscaped(bytes: Uint8Array, at: number, from: number): boolean {
  let before = at;
  while (before > from && bytes[before - 1] === backslash) before -= 1;
  return (at - before) % 2 === 1;
}

function trimmed(bytes: Uint8Array, from: number, to: number): ByteRange {
  let start = from;
  let end = to;
  while (start < end && isBlank(bytes[start])) start += 1;
  while (end > start && isBlank(bytes[end - 1])) end -= 1;
  return { start, end };
}

function isBlank(byte: number | undefined): boolean {
  return byte === Byte.space || byte === Byte.tab || byte === Byte.lineFeed || byte === 0x0d;
}

const bold = /(?<!\\)\*\*(?=[^\s*])([^*\n]+)\*\*/gu;
const breakOrEscape = /<br\s*\/?>|\\([!-/:-@[-`{-~])/giu;

/** `[text](target)` as the whole label: on the page, it was a link. */
const link = /^\[(.*)\]\([^()]*(?:\([^()]*\)[^()]*)*\)$/u;

/** Returns the text of a Markdown table's cell; `<br>` breaks the line. */
export function readMarkdownText(markdown: string): string {
  const text = markdown
    .replace(bold, '$1')
    .replace(breakOrEscape, (_, escaped: string | undefined) => escaped ?? '\n');
  return decodeText(text);
}

/** Returns the text of a label, like {@link readMarkdownText} but without the link around it. */
export function readMarkdownLabel(markdown: string): string {
  const label = markdown.trim();
  return readMarkdownText(link.exec(label)?.[1] ?? label);
}
