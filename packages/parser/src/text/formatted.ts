/** The role of a line of readable text in the markup. */
export type LineKind = 'paragraph' | 'heading' | 'item' | 'row';

/** The role of a line, with the list, table or heading level it belongs to. */
export interface LineStyle {
  kind: LineKind;
  /** Heading level 1–6; depth of a list item and what belongs to it, from 1; 0 otherwise. */
  level: number;
  /** Number of an item of an ordered list. */
  ordinal?: number;
  /** How its text begins, `3.`, `c.` or `iii.`, in an ordered list. */
  marker?: string;
  /** Which list of the text an item belongs to: lists may follow each other directly. */
  list?: number;
  /** Which table of the text a row belongs to; all lines of its cells have it. */
  table?: number;
  /** Which row of the text it belongs to: the cells of a row may have several lines. */
  row?: number;
}

/** One line of {@link FormattedText}. Offsets are into its `text`. */
export interface Line extends LineStyle {
  start: number;
  end: number;
  /** The cells of a row that have text and end on this line; they may begin on a line above. */
  cells?: Cell[];
}

/** A cell of a data table, as a range of the text. */
export interface Cell {
  start: number;
  end: number;
  /** Column, from 0: spans of columns and rows are counted. */
  column: number;
  /** How many rows it takes, if more than one. */
  rows?: number;
  header: boolean;
}

/** A half-open range of a text, in UTF-16 code units as everywhere in JavaScript. */
export interface TextRange {
  start: number;
  end: number;
}

/** A style that the markup gives to text. */
export type Mark = 'bold' | 'italic';

/**
 * Readable text with its structure in the markup. `text` has one line a paragraph, list item or
 * table row, joined by `\n`, white space collapsed; `lines` cover it in order. The ranges of one
 * mark are in order and do not touch each other.
 */
export interface FormattedText {
  text: string;
  lines: Line[];
  marks: Record<Mark, TextRange[]>;
}
