import { bulletLength } from './bullets';
import { dataTables, type TableCell, tableCells } from './data-tables';
import type { FormattedText, Line, TextRange } from './formatted';

/** A line to be shown: a heading, a list item or a paragraph. */
export interface LinePiece {
  kind: 'paragraph' | 'heading' | 'item';
  /**
   * Heading level 1–6. Depth of a list item from 1, and of a paragraph that belongs to one;
   * an item of depth 0 is a line with a bullet in its text, outside any list. 0 otherwise.
   */
  level: number;
  /** Number of an item of an ordered list. */
  ordinal?: number;
  /** Its text, without the bullet. */
  range: TextRange;
}

export interface TablePiece {
  kind: 'table';
  rows: TableCell[][];
}

export type Piece = LinePiece | TablePiece;

/**
 * Splits formatted text, or a range of it, into what any output shows: single lines, and whole data
 * tables. A table that is only partly in the range becomes lines, and an item in which the range
 * begins becomes a paragraph.
 */
export function piecesOf(formatted: FormattedText, range?: TextRange): Piece[] {
  const { text } = formatted;
  const { start, end } = range ?? { start: 0, end: text.length };
  if (end <= start) return [];
  const lines = formatted.lines.filter((line) => line.end > start && line.start < end);
  const whole = lines.filter((line) => line.start >= start && line.end <= end);
  const tables = dataTables(whole, text);
  const pieces: Piece[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const table = line.table === undefined ? undefined : tables.get(line.table);
    if (table && table[0]?.lines[0] === line) {
      pieces.push({ kind: 'table', rows: tableCells(table, text) });
      i += table.reduce((sum, row) => sum + row.lines.length, 0) - 1;
    } else {
      const clip = { start: Math.max(start, line.start), end: Math.min(end, line.end) };
      pieces.push(linePiece(line, clip, text));
    }
  }
  return pieces;
}

function linePiece(line: Line, clip: TextRange, text: string): LinePiece {
  const isWhole = clip.start === line.start;
  const glyph = isWhole ? bulletLength(text.slice(clip.start, clip.end)) : 0;
  const range = { start: clip.start + glyph, end: clip.end };
  const { level, ordinal } = line;
  if (line.kind === 'heading') return { kind: 'heading', level, range };
  if (line.kind === 'item' && isWhole) {
    return { kind: 'item', level, ...(ordinal !== undefined && { ordinal }), range };
  }
  if (glyph > 0 && level === 0) return { kind: 'item', level, range };
  return { kind: 'paragraph', level, range };
}
