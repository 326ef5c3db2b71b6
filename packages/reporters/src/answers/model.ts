/**
 * What a question to a corpus is answered with, in any format: a heading, parts, and notes that say
 * what was counted. All text is plain; a writer escapes it.
 */
export interface Answer {
  /** One line: what was asked, and how much was found. */
  heading: string;
  parts: readonly AnswerPart[];
  /** Denominators, bands, what was left out and why. Printed after the parts, in every format but CSV. */
  notes: readonly string[];
  /** What JSON prints: the result as the library returns it. */
  data: object;
}

/** A part of an answer. CSV prints the first table, or the quotes if there is none. */
export type AnswerPart = TablePart | QuotesPart | FactsPart;

/** Rows of values. */
export interface TablePart {
  kind: 'table';
  title?: string;
  columns: readonly Column[];
  rows: readonly Cell[][];
}

/** A column: how its values are aligned and written. */
export interface Column {
  title: string;
  /**
   * `share`: 0 to 1, written as a percentage, and in a terminal with a bar; `count`: grouped digits;
   * `year` and `text`: as it is.
   */
  type: 'text' | 'count' | 'number' | 'share' | 'year' | 'date';
}

/** `null`: not known. */
export type Cell = CellValue | { value: CellValue; low: number; high: number } | WeakCell;

/** A value. */
export type CellValue = string | number | null;

/** A value that rests on too few cases: written in gray, and in brackets where there is no color. */
export interface WeakCell {
  value: CellValue;
  weak: true;
  low?: number;
  high?: number;
}

/** Quotes, one below the other, each with where it is from. */
export interface QuotesPart {
  kind: 'quotes';
  title?: string;
  quotes: readonly AnswerQuote[];
}

/** Words of a filing. */
export interface AnswerQuote {
  text: string;
  /** The words to mark, as half-open ranges of the text, in order. */
  marks: readonly { start: number; end: number }[];
  /** Where it is from, in fields: registrant, form, period, accession. The first is the most important. */
  source: Readonly<Record<string, string | number | null>>;
  /** What it says besides, one line each: the concepts, or how many others say it. */
  remarks: readonly string[];
  /** Where to read it on the web. */
  url: string | null;
}

/** Names with values: `Filings  5,331`. */
export interface FactsPart {
  kind: 'facts';
  title?: string;
  facts: readonly [name: string, value: string | number | null][];
}
