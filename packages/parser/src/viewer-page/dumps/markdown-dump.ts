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
  const facts = rows.flatMap((row) => readRow(row, header.columns, reading));
  return dumpResult(header, facts);
}

function findRows(source: SourceDocument) {
  const rows: Row[] = [];
  const headTexts: string[] = [];
  let headEnd = 0;
  let group: Group = { member: null, lineItems: null };
  let previous: MarkdownRow | null = null;
  for (const line of markdownRows(source)) {
    const [first, ...cells] = line.cells;
    if (!first) continue;
    const label = labelOf(first, source);
    if (label) {
      group = groupOf(label, first, previous && memberOf(previous, source), group);
      const values = cells.filter((cell) => !isFootnote(cell, source));
      rows.push({ label, line: first, cells: values, group });
    } else if (rows.length === 0 && headTexts.length < maxHeadTexts) {
      headEnd = line.end;
      for (const cell of line.cells) {
        for (const text of headLines(cell, source)) headTexts.push(text);
      }
    }
    previous = label ? null : line;
  }
  return { rows, headTexts, headEnd };
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
