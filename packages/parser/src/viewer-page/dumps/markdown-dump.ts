import { collapse } from '@cydkit/text';
import type { Diagnostics } from '../../diagnostics';
import type { SourceDocument } from '../../input';
import type { ReaderResult } from '../../reader-result';
import { dumpResult, isPeriod, readDumpHeader, reportUndated } from './dump-header';
import { type RowLabel, readLabel, readUnknownLabel } from './dump-labels';
import { type Row, readRow } from './dump-rows';
import {
  type MarkdownRow,
  markdownRows,
  readMarkdownLabel,
  readMarkdownText,
} from './markdown-table';
import { type Group, reportMembers } from './member-groups';
import type { ByteRange } from './text-lines';

/** Longer than any label or heading. */
const maxLabelBytes = 1000;

/** More than the head of any page has. */
const maxHeadTexts = 100;

/** True for a text with a Markdown table that has a label of the taxonomy before a value. */
export function looksLikeMarkdownDump(source: SourceDocument): boolean {
  for (const { cells } of markdownRows(source)) {
    const [label] = cells;
    if (label && cells.length > 1 && readLabel(labelText(label, source))) return true;
  }
  return false;
}

/**
 * Reads the dump of a viewer page as a Markdown table:
 *
 *     | Cybersecurity Risk Management … Disclosure | 12 Months Ended |
 *     | --- | --- |
 *     | | Dec. 31, 2024 |
 *     | … Processes Integrated [Flag] | true |
 */
export function readMarkdownDump(source: SourceDocument, diagnostics: Diagnostics): ReaderResult {
  const { rows, headTexts, headEnd } = findRows(source);
  const header = readDumpHeader(headTexts);
  reportUndated(header, headEnd, source, diagnostics);
  reportMembers(rows, source, diagnostics);
  const unescaped: SourceDocument = {
    ...source,
    text: (start, end) => readMarkdownText(source.text(start, end)),
  };
  const reading = { source: unescaped, diagnostics };
  const facts = rows.flatMap((row) => {
    if (!row.isMerged) return readRow(row, header.columns, reading);
    const location = source.locate(row.line.start, row.line.end);
    const args = { label: row.label.text, columns: header.columns.length };
    diagnostics.add('columns-merged', args, { location });
    return readRow(row, [], reading);
  });
  return dumpResult(header, facts);
}

/** A row; merged, if the bars in its text cannot be separated from those of the table. */
interface DumpRow extends Row {
  isMerged: boolean;
}

function findRows(source: SourceDocument) {
  const rows: DumpRow[] = [];
  const headTexts: string[] = [];
  let headEnd = 0;
  let room = 0;
  let isRuleClosed = false;
  let isOpen = false;
  let group: Group = { member: null, lineItems: null };
  let previous: MarkdownRow | null = null;
  for (const line of markdownRows(source)) {
    const [first, ...cells] = line.cells;
    if (!first) continue;
    const label = labelOf(first, source);
    const last = rows.at(-1);
    if (label) {
      group = groupOf(label, first, previous && memberOf(previous, source), group);
      rows.push({ label, line: first, ...valuesOf(cells, room, source), group });
      isOpen = isRuleClosed && !line.isClosed;
    } else if (last === undefined) {
      if (isRule(labelText(first, source))) isRuleClosed = line.isClosed;
      room = Math.max(room, cells.length);
      if (headTexts.length < maxHeadTexts) {
        headEnd = line.end;
        for (const cell of line.cells) {
          for (const text of headLines(cell, source)) headTexts.push(text);
        }
      }
    } else if (isOpen && line.isClosed) {
      continueValue(last, line);
      isOpen = false;
    }
    previous = label ? null : line;
  }
  return { rows, headTexts, headEnd };
}

/**
 * Returns the values of a row without footnotes. More of them than the table has columns come from bars
 * in the text, which belong to the value; with several columns, nothing shows to which.
 */
function valuesOf(
  cells: readonly ByteRange[],
  room: number,
  source: SourceDocument,
): Pick<DumpRow, 'cells' | 'isMerged'> {
  const values = cells.filter((cell) => !isFootnote(cell, source));
  const lastText = values.findLast(({ start, end }) => end > start);
  const surplus = room > 0 && lastText !== undefined && values.indexOf(lastText) >= room;
  const [first] = values;
  if (!surplus || first === undefined) return { cells: values, isMerged: false };
  return { cells: [{ start: first.start, end: lastText.end }], isMerged: room > 1 };
}

/** Below a row without an end, lines that begin with a bar are further text, up to one with an end. */
function continueValue({ cells }: Row, line: MarkdownRow): void {
  const value = cells.at(-1);
  const end = line.cells.findLast((cell) => cell.end > cell.start)?.end;
  if (value !== undefined && end !== undefined) value.end = end;
}

function groupOf(label: RowLabel, line: ByteRange, above: Group['member'], group: Group): Group {
  if (label.abstract && label.text.endsWith('[Member]')) {
    return { member: { label: label.text, line }, lineItems: null };
  }
  if (!label.abstract || !label.text.endsWith('[Line Items]')) return group;
  return { member: above ?? group.member, lineItems: label.text };
}

/** Returns the member that the row above Line Items names: a label next to blank cells. */
function memberOf({ cells }: MarkdownRow, source: SourceDocument): Group['member'] {
  const [first, ...others] = cells;
  const isAlone = others.every(({ start, end }) => start === end);
  if (!first || !isAlone) return null;
  const label = labelText(first, source);
  return label === '' || isPeriod(label) || isRule(label) ? null : { label, line: first };
}

function labelOf(cell: ByteRange, source: SourceDocument): RowLabel | null {
  const text = labelText(cell, source);
  return readLabel(text) ?? readUnknownLabel(text, () => true);
}

function labelText({ start, end }: ByteRange, source: SourceDocument): string {
  return collapse(readMarkdownLabel(source.text(start, Math.min(end, start + maxLabelBytes))));
}

/** Returns the lines of a heading, without the rule below the first row, `| --- |`. */
function headLines({ start, end }: ByteRange, source: SourceDocument): string[] {
  const text = readMarkdownText(source.text(start, Math.min(end, start + maxLabelBytes)));
  return text
    .split('\n')
    .map(collapse)
    .filter((line) => line !== '' && !isRule(line));
}

function isRule(text: string): boolean {
  return /^:?-+:?$/u.test(text);
}

/** True for a cell like `[1]`. */
function isFootnote({ start, end }: ByteRange, source: SourceDocument): boolean {
  return end - start < 20 && /^\[\d+\]$/u.test(readMarkdownLabel(source.text(start, end)));
}
