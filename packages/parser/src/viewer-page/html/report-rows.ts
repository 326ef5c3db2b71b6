import { nameIn } from '../../bytes/decode';
import { findAttribute } from '../../bytes/find-attribute';
import type { SourceDocument } from '../../input';
import { type OnCut, type TableTag, tableTags } from './table-tags';

/** A cell of the report's table; its content is `[start, end)`, in bytes. */
export interface ReportCell {
  isHeading: boolean;
  classes: string;
  columns: number;
  rows: number;
  start: number;
  end: number;
  /** True if the page ends or its definitions start inside the cell. */
  isCut: boolean;
}

/** A row of a report, with the value of its class attribute. */
export interface ReportRow {
  classes: string;
  cells: ReportCell[];
}

/** True if `name` is among the classes, as `pl` in `class="pl custom"`. */
export function hasClass({ classes }: { classes: string }, name: string): boolean {
  return classes === name || classes.split(/\s+/u).includes(name);
}

/** More columns than any page has; further cells of a row are not read. */
export const maxColumns = 1000;

/**
 * Yields the rows of the tables that contain the report of an EDGAR viewer page:
 *
 *     <table class="report"> <tr class="ro"> <td class="pl">…</td> <td class="text">…</td> </tr>
 *
 * A cell may contain tables of its own, to any depth: they are counted, not entered. Cells and rows
 * that are not closed end where the next ones start, as in browsers. `onCut` is called for markup
 * that never ends and is not in a value: it may hide more rows.
 */
export function* reportRows(source: SourceDocument, onCut: OnCut): Generator<ReportRow> {
  let depth = 0;
  let row: ReportRow | null = null;
  let cutAt: number | null = null;
  const tags = tableTags(source.bytes, (at) => {
    cutAt = at;
  });
  for (const tag of tags) {
    if (depth === 0) {
      if (opens(tag, 'report', source)) depth = 1;
    } else if (opens(tag, 'authRefData', source)) {
      depth = 0;
      if (row) yield endRow(row, tag.start, true);
      row = null;
    } else if (depth === 1 && !isInValue(row) && opens(tag, 'report', source)) {
      // Only values contain tables: another page starts before this one is closed.
      if (row) yield endRow(row, tag.start);
      row = null;
    } else if (tag.name === 'table') {
      // If a cell is open, the end tag is one too many: the report continues.
      if (tag.isEnd && depth === 1 && row && openCell(row)) continue;
      depth += tag.isEnd ? -1 : 1;
      if (depth > 0) continue;
      if (row) yield endRow(row, tag.start);
      row = null;
    } else if (depth > 1) {
      // Inside the value of a cell.
    } else if (tag.name === 'tr') {
      if (row) yield endRow(row, tag.start);
      row = tag.isEnd ? null : { classes: attributeOf(tag, 'class', source), cells: [] };
    } else {
      if (row) endRow(row, tag.start);
      if (tag.isEnd) continue;
      row ??= { classes: '', cells: [] };
      if (row.cells.length < maxColumns) row.cells.push(startCell(tag, source));
    }
  }
  if (cutAt !== null && !isInValue(row)) onCut(cutAt);
  if (row) yield endRow(row, source.bytes.length, true);
}

function openCell(row: ReportRow): ReportCell | undefined {
  const cell = row.cells.at(-1);
  return cell?.end === -1 ? cell : undefined;
}

/** True if a cell other than the row's label is open. */
function isInValue(row: ReportRow | null): boolean {
  return row !== null && row.cells.length > 1 && openCell(row) !== undefined;
}

/** Ends the open cell, if there is one. */
function endRow(row: ReportRow, end: number, isCut = false): ReportRow {
  const cell = openCell(row);
  if (cell) {
    cell.end = end;
    cell.isCut = isCut;
  }
  return row;
}

function startCell(tag: TableTag, source: SourceDocument): ReportCell {
  return {
    isHeading: tag.name === 'th',
    classes: attributeOf(tag, 'class', source),
    columns: spanOf(tag, 'colspan', source),
    rows: spanOf(tag, 'rowspan', source),
    start: tag.end,
    end: tag.isEmpty ? tag.end : -1,
    isCut: false,
  };
}

function opens(tag: TableTag, name: string, source: SourceDocument): boolean {
  return (
    tag.name === 'table' &&
    !tag.isEnd &&
    hasClass({ classes: attributeOf(tag, 'class', source) }, name)
  );
}

function spanOf(tag: TableTag, name: 'colspan' | 'rowspan', source: SourceDocument): number {
  // The order of the cells decides the column of a value.
  if (tag.name !== 'th') return 1;
  const span = Number.parseInt(attributeOf(tag, name, source), 10) || 1;
  return Math.min(Math.max(span, 1), maxColumns);
}

type AttributeName = 'class' | 'colspan' | 'rowspan';

const encoder = new TextEncoder();
const attributeNames: Readonly<Record<AttributeName, Uint8Array>> = {
  class: encoder.encode('class'),
  colspan: encoder.encode('colspan'),
  rowspan: encoder.encode('rowspan'),
};

function attributeOf(tag: TableTag, name: AttributeName, { bytes }: SourceDocument): string {
  const value = findAttribute(bytes, tag.nameEnd, tag.end, attributeNames[name]);
  return value === undefined ? '' : nameIn(bytes, value.start, value.end);
}
