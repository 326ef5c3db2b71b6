/**
 * What a question to a corpus is answered with, in any format: a heading, parts, and notes that say
 * what was counted. All text is plain: the writers escape it.
 */
export interface Answer {
  /** One line: what was asked, and how much was found. */
  heading: string;
  parts: readonly AnswerPart[];
  /** Denominators, bands, what was left out and why. Written after the parts, except in CSV. */
  notes: readonly string[];
  /** What JSON has: the result as the library returns it. */
  data: object;
}

/** A part of an answer. CSV has the first table, or the quotes if there is none, or the facts. */
export type AnswerPart = TablePart | QuotesPart | FactsPart;

/** Rows of values. */
export interface TablePart {
  kind: 'table';
  title?: string;
  columns: readonly Column[];
  /** Each as long as the columns. */
  rows: readonly Cell[][];
}

/** A column: how its values are aligned and written. */
export interface Column {
  title: string;
  /**
   * - `share`: 0 to 1, written as a percentage, in a terminal with a bar if there is room
   * - `count`: a whole number, written with its digits grouped
   * - `number`: grouped, with two decimals unless all of the column are whole
   * - `value`: a number written as it is, whatever it means
   * - `year`, `date`, `text`: written as it is
   */
  type: 'text' | 'count' | 'number' | 'value' | 'share' | 'year' | 'date';
}

/** `null`: not known. */
export type Cell = CellValue | IntervalCell | WeakCell;

/** A value. */
export type CellValue = string | number | null;

/** An estimate with the interval it lies in, in the unit of the value. */
export interface IntervalCell {
  value: CellValue;
  low: number;
  high: number;
}

/** A value that rests on too few cases: gray in a terminal with colors, elsewhere in brackets. */
export interface WeakCell {
  value: CellValue;
  weak: true;
  low?: number;
  high?: number;
}

/** Quotes, one below the other, each with its source. */
export interface QuotesPart {
  kind: 'quotes';
  title?: string;
  quotes: readonly AnswerQuote[];
}

/** Words of a filing. */
export interface AnswerQuote {
  text: string;
  /** The words to mark, as half-open ranges of the text: in order, and apart. */
  marks: readonly { start: number; end: number }[];
  /** The filing, in fields: registrant, form, period, accession. The first is the most important. */
  source: Readonly<Record<string, string | number | null>>;
  /** What there is to say about it, one line each: its concepts, or how many others say the same. */
  remarks: readonly string[];
  /** Where to read it on the web. */
  url: string | null;
}

/** Names with values: `Filings  5,331`. A number is a count: give a year as text. */
export interface FactsPart {
  kind: 'facts';
  title?: string;
  facts: readonly [name: string, value: string | number | null][];
}
