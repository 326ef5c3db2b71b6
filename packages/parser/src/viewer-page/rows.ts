import type { SourceDocument } from '../input';
import { beginsLabel, type RowLabel, readLabel, readUnknownLabel } from './labels';
import { type BarLine, barLines, lineBehind } from './lines';

/** A range of the dump in bytes. */
export interface ByteRange {
  start: number;
  end: number;
}

/** A line item: its label, and the text of its cells as far as the page goes. */
export interface Row {
  label: RowLabel;
  line: ByteRange;
  cells: ByteRange[];
}

/**
 * The rows of a page in order. Text may begin with a bar itself: so a row begins only at a known
 * label (or at what ends like one), and a cell only where the page's columns leave room for it.
 * `columnsBefore` is asked once: how many columns the text before the first row announces.
 */
export function readRows(
  source: SourceDocument,
  columnsBefore: (firstRow: number) => number,
): { rows: Row[]; firstRow: number } {
  const rows: Row[] = [];
  let end = source.bytes.length;
  let columns = 0;
  for (const line of barLines(source)) {
    if (isDefinition(line, source) || isCutOff(line, source)) {
      end = line.start;
      break;
    }
    const label = labelOf(line, source);
    const row = rows.at(-1);
    if (label) {
      closeCell(row, line.start);
      if (rows.length === 0) columns = columnsBefore(line.start);
      rows.push({ label, line: { start: line.start, end: line.end }, cells: [] });
    } else if (row && row.cells.length < columns) {
      closeCell(row, line.start);
      row.cells.push({ start: line.bodyStart, end: line.bodyStart });
    }
  }
  closeCell(rows.at(-1), end);
  return { rows, firstRow: rows[0]?.line.start ?? end };
}

function closeCell(row: Row | undefined, end: number): void {
  const cell = row?.cells.at(-1);
  if (cell) cell.end = end;
}

function labelOf({ text, end }: BarLine, source: SourceDocument): RowLabel | null {
  return readLabel(text) ?? readUnknownLabel(text, () => lineBehind(source, end).startsWith('|'));
}

/**
 * `|X`, the sign that folds a definition away: from here on the page describes its elements.
 *
 *     |X
 *     - Definition
 */
function isDefinition({ text, end }: BarLine, source: SourceDocument): boolean {
  return text === 'X' && /^[-+] [DR]/u.test(lineBehind(source, end));
}

/** A page that breaks off in the next label, or before the definitions: that is none of the text. */
function isCutOff({ text, end }: BarLine, { bytes }: SourceDocument): boolean {
  if (text === 'X') return end + '\r\n- '.length >= bytes.length;
  return end === bytes.length && readLabel(text) === null && beginsLabel(text);
}
