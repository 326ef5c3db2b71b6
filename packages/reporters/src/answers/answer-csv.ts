import { type Cell, record } from '../csv/csv-record';
import { joined } from '../text/chunks';
import { type CellParts, partsOf } from './cell-words';
import type { Answer, Column, FactsPart, QuotesPart, TablePart } from './model';

/**
 * Prints the first table of an answer as comma-separated values, RFC 4180; without a table its quotes, or
 * else its facts. A share is a number from 0 to 1, and what is not known is empty. Where a column has
 * intervals, its `low` and `high` follow in columns of their own, and where it has weak values, `weak`:
 * yes or no.
 */
export function answerCsv({ parts }: Pick<Answer, 'parts'>): string {
  const table = parts.find((part) => part.kind === 'table');
  if (table !== undefined) return joined(tableRecords(table));
  const quotes = parts.filter((part) => part.kind === 'quotes');
  if (quotes.length > 0) return joined(quoteRecords(quotes));
  return joined(factRecords(parts.filter((part) => part.kind === 'facts')));
}

/** A column of the printed table. */
interface Field {
  name: string;
  cell: (row: TablePart['rows'][number]) => Cell;
}

function* tableRecords(table: TablePart): Generator<string> {
  const fields = table.columns.flatMap((column, index) => fieldsOf(table, column, index));
  yield record(fields.map(({ name }) => name));
  for (const row of table.rows) yield record(fields.map(({ cell }) => cell(row)));
}

function fieldsOf({ rows }: TablePart, { title }: Column, index: number): Field[] {
  const has = (holds: (parts: CellParts) => boolean) =>
    rows.some((row) => holds(partsOf(row[index])));
  const field = (name: string, cell: (parts: CellParts) => Cell): Field => ({
    name,
    cell: (row) => cell(partsOf(row[index])),
  });
  const interval = [
    field(`${title} low`, (parts) => parts.interval?.low),
    field(`${title} high`, (parts) => parts.interval?.high),
  ];
  const weak = field(`${title} weak`, (parts) => (parts.weak ? 'yes' : 'no'));
  return [
    field(title, ({ value }) => value),
    ...(has((parts) => parts.interval !== null) ? interval : []),
    ...(has((parts) => parts.weak) ? [weak] : []),
  ];
}

function* quoteRecords(parts: readonly QuotesPart[]): Generator<string> {
  const rows = parts.flatMap(({ title, quotes }) => quotes.map((quote) => ({ title, quote })));
  const names = [...new Set(rows.flatMap(({ quote }) => Object.keys(quote.source)))];
  const hasTitles = parts.length > 1;
  yield record([...(hasTitles ? ['part'] : []), ...names, 'text', 'remarks', 'url']);
  for (const { title, quote } of rows) {
    const { source, text, remarks, url } = quote;
    const about = names.map((name) => source[name]);
    yield record([...(hasTitles ? [title] : []), ...about, text, remarks.join('; '), url]);
  }
}

function* factRecords(parts: readonly FactsPart[]): Generator<string> {
  yield record(['name', 'value']);
  for (const { facts } of parts) for (const fact of facts) yield record(fact);
}
