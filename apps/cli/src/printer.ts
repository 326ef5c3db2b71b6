import type { Filing } from '@cydkit/parser';
import {
  csv,
  csvRows,
  type JsonDocument,
  json,
  ndjson,
  passagesCsv,
  passagesCsvRows,
  type Report,
} from '@cydkit/reporters';

/** Turns items into the text of a whole output, piece by piece. */
export interface Printer<Item> {
  add(item: Item): string;
  end(): string;
}

/** What `json` prints, without keeping all documents: the first waits until it is not the only one. */
export function jsonPrinter(): Printer<JsonDocument> {
  let first: string | null = null;
  let count = 0;
  return {
    add: (document) => {
      const text = json([document]);
      count += 1;
      if (count === 1) {
        first = text;
        return '';
      }
      const before = first === null ? '' : `[\n${element(first)}`;
      first = null;
      return `${before},\n${element(text)}`;
    },
    end: () => {
      if (count === 0) return json([]);
      return first ?? '\n]\n';
    },
  };
}

function element(text: string): string {
  // JSON has line feeds between its tokens only, never in a string.
  return text.trimEnd().replace(/^/gm, '  ');
}

export function ndjsonPrinter(): Printer<JsonDocument> {
  return { add: (document) => ndjson([document]), end: () => '' };
}

/** How a table is printed: with its header, or only rows that go on with it. */
export interface Table<Item> {
  begin: (items: readonly Item[]) => string;
  rows: (items: readonly Item[]) => string;
}

export const factTable: Table<Filing> = { begin: csv, rows: csvRows };
export const passageTable: Table<Report> = { begin: passagesCsv, rows: passagesCsvRows };

/** One table of all items: the header stands there even where no row does. */
export function csvPrinter<Item>({ begin, rows }: Table<Item>): Printer<Item> {
  let begun = false;
  const print = (items: readonly Item[]): string => {
    if (begun) return rows(items);
    begun = true;
    return begin(items);
  };
  return { add: (item) => print([item]), end: () => print([]) };
}

/** Readable documents one after the other. */
export function textPrinter<Item>(print: (item: Item) => string, separator: string): Printer<Item> {
  let count = 0;
  return {
    add: (item) => {
      count += 1;
      return (count === 1 ? '' : separator) + print(item);
    },
    end: () => '',
  };
}
