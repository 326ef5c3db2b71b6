import { collapse } from '@cydkit/text';
import { Byte, searchIn } from '../../bytes/search';
import type { SourceDocument } from '../../input';
import { isPeriod } from './dump-header';
import { isStartOfLabel, type RowLabel, readLabel, readUnknownLabel } from './dump-labels';
import type { Row } from './dump-rows';
import { type Group, groupOfAxis, memberOfAxis } from './member-groups';
import { type ByteRange, isLineBreak } from './text-lines';

/** What a page shows between its head and its definitions. */
interface BarRows {
  rows: Row[];
  /** Offset where the first row starts. */
  firstRow: number;
  /** The start of a label at which the page breaks off. */
  cutOff: BarLine | null;
}

/**
 * Reads the rows of a page in order. Text may start with a bar itself, so a row starts only at a
 * known label (or at what ends like one), and a cell only if the page's columns leave room for it.
 * `columnsBefore` is called once: it returns how many columns the text before the first row has.
 */
export function readBarRows(
  source: SourceDocument,
  columnsBefore: (firstRow: number) => number,
): BarRows {
  const rows: Row[] = [];
  let end = source.bytes.length;
  let columns = 0;
  let cutOff: BarLine | null = null;
  let group: Group = { member: null, lineItems: null };
  let previous: BarLine | null = null;
  let isBelowPeriod = false;
  for (const line of barLines(source)) {
    const isInLabel = isCutInLabel(line, source);
    if (isInLabel || isDefinition(line, source) || isCutBeforeDefinitions(line, source)) {
      end = line.start;
      if (isInLabel && line.text !== '') cutOff = line;
      break;
    }
    const label = labelOf(line, source);
    const row = rows.at(-1);
    if (label) {
      const isHeading = row ? isComplete(row, previous, columns) : isBelowPeriod;
      const above = isLineItems(label) && isHeading && isMember(previous, source) ? previous : null;
      closeRow(row, above?.start ?? line.start, source);
      if (rows.length === 0) columns = columnsBefore(above?.start ?? line.start);
      group = groupOf(label, line, above, group);
      rows.push({ label, line: { start: line.start, end: line.end }, cells: [], group });
    } else if (row && !row.label.abstract && row.cells.length < columns) {
      closeRow(row, line.start, source);
      if (row.cells.length < columns) row.cells.push({ start: line.bodyStart, end: line.end });
    }
    isBelowPeriod ||= isPeriod(line.text);
    previous = label ? null : line;
  }
  closeRow(rows.at(-1), end, source);
  return { rows, firstRow: rows[0]?.line.start ?? end, cutOff };
}

/** Ends the last cell of a row; text below the label without a bar becomes a cell, too. */
function closeRow(row: Row | undefined, end: number, source: SourceDocument): void {
  if (!row || row.label.abstract) return;
  const cell = row.cells.at(-1);
  if (cell) cell.end = end;
  else if (collapse(source.text(row.line.end, end)) !== '') {
    row.cells.push({ start: row.line.end, end });
  }
}

function labelOf({ text, end }: BarLine, source: SourceDocument): RowLabel | null {
  if (memberOfAxis(text) !== null) return { text, concepts: [], abstract: true, type: 'textBlock' };
  return readLabel(text) ?? readUnknownLabel(text, () => lineAfter(source, end).startsWith('|'));
}

function isLineItems({ abstract, text }: RowLabel): boolean {
  return abstract && text.endsWith('[Line Items]');
}

/** Longer than the label of any member. */
const maxMemberLength = 300;

/**
 * True if the line directly above Line Items can be the label of the member that they are about.
 *
 *     |March Outage
 *     |Material Cybersecurity Incident [Line Items]
 */
function isMember(above: BarLine | null, source: SourceDocument): boolean {
  if (!above || above.text.length > maxMemberLength) return false;
  const isDirectlyAbove = lineAfter(source, above.end).startsWith('|');
  return isDirectlyAbove && above.text !== '' && !isPeriod(above.text);
}

/** True if a row has all its cells without this line. */
function isComplete({ label, cells }: Row, line: BarLine | null, columns: number): boolean {
  const last = cells.at(-1);
  if (label.abstract) return true;
  return cells.length >= columns && last !== undefined && line !== null && last.start < line.start;
}

function groupOf(label: RowLabel, line: ByteRange, above: BarLine | null, group: Group): Group {
  const axis = groupOfAxis(label.text, line);
  if (axis) return axis;
  if (label.abstract && label.text.endsWith('[Member]')) {
    return { member: { label: label.text, line }, lineItems: group.lineItems };
  }
  if (!isLineItems(label)) return group;
  const member = above ? { label: above.text, line: above } : group.member;
  return { member, lineItems: label.text };
}

/**
 * True for `|X`, the control that folds a definition: from here on the page describes its elements.
 *
 *     |X
 *     - Definition
 */
function isDefinition({ text, end }: BarLine, source: SourceDocument): boolean {
  return text === 'X' && /^[-+] [DR]/u.test(lineAfter(source, end));
}

/** True if the page breaks off at the first definition: its `X` is not part of the text. */
function isCutBeforeDefinitions({ text, end }: BarLine, { bytes }: SourceDocument): boolean {
  return text === 'X' && end + '\r\n- '.length >= bytes.length;
}

/** True if the page breaks off in the next label, or after its bar: it is not part of the text. */
function isCutInLabel({ text, end }: BarLine, { bytes }: SourceDocument): boolean {
  return end === bytes.length && readLabel(text) === null && isStartOfLabel(text);
}

/** A line that starts with `|`: it opens a cell unless it is text. Offsets in bytes. */
interface BarLine {
  /** Offset of the bar. */
  start: number;
  /** Offset of what follows the bar. */
  bodyStart: number;
  /** Offset of the line break. */
  end: number;
  /** The text after the bar, white space collapsed. */
  text: string;
}

/** Longer than any label; no more of a paragraph that starts with a bar needs to be decoded. */
const maxLabelBytes = 1000;

/** Yields the lines that start with `|`; all other lines of a page are text. */
export function* barLines({ bytes, text }: SourceDocument): Generator<BarLine> {
  const search = searchIn(bytes);
  let at = search.byte(Byte.pipe, 0);
  while (at !== -1) {
    let next = at + 1;
    if (startsLine(bytes, at)) {
      const end = lineEnd(bytes, at);
      const bodyEnd = Math.min(end, next + maxLabelBytes);
      yield { start: at, bodyStart: next, end, text: collapse(text(next, bodyEnd)) };
      next = end;
    }
    at = search.byte(Byte.pipe, next);
  }
}

/** Returns the text of the line that follows the one that ends at `end`. */
function lineAfter({ bytes, text }: SourceDocument, end: number): string {
  const isPair = bytes[end] === Byte.carriageReturn && bytes[end + 1] === Byte.lineFeed;
  const start = end + (isPair ? 2 : 1);
  return collapse(text(start, Math.min(lineEnd(bytes, start), start + maxLabelBytes)));
}

/** Returns where a line ends: at LF, CRLF or CR. */
function lineEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && !isLineBreak(bytes[at])) at += 1;
  return Math.min(at, bytes.length);
}

function startsLine(bytes: Uint8Array, at: number): boolean {
  let before = at - 1;
  while (bytes[before] === Byte.space || bytes[before] === Byte.tab) before -= 1;
  const isAfterMark = before === 2 && bytes[0] === 0xef && bytes[1] === 0xbb;
  return before === -1 || isAfterMark || isLineBreak(bytes[before]);
}
