import { expectReports, overlapMap, type Report } from '@cydkit/presentation';
import { chunked, joined } from '../text/chunks';
import { type Cell, filingColumns, lastColumns, record } from './csv-record';

/** A passage with its number and the titles of the text blocks that cover it. */
interface Row {
  number: number;
  text: string;
  characters: number;
  concepts: readonly string[];
  titles: readonly string[];
}

const columns: Readonly<Record<string, (row: Row) => Cell>> = {
  passage: ({ number }) => number,
  text: ({ text }) => text,
  characters: ({ characters }) => characters,
  blocks: ({ titles }) => titles.length,
  concepts: ({ concepts }) => concepts.join('; '),
  titles: ({ titles }) => titles.join('; '),
};

/** Prints the passages of all reports as one table with a header: comma-separated values, RFC 4180. */
export function passagesCsv(reports: readonly Report[]): string {
  return joined(passagesCsvChunks(reports));
}

/** Prints the rows of `passagesCsv` without the header, to continue a table. */
export function passagesCsvRows(reports: readonly Report[]): string {
  return joined(passagesCsvRowsChunks(reports));
}

/** Yields the text of `passagesCsv` in chunks. */
export function* passagesCsvChunks(reports: readonly Report[]): Generator<string> {
  expectReports(reports);
  yield record([filingColumns, columns, lastColumns].flatMap(Object.keys));
  yield* passagesCsvRowsChunks(reports);
}

/** Yields the text of `passagesCsvRows` in chunks. */
export function* passagesCsvRowsChunks(reports: readonly Report[]): Generator<string> {
  expectReports(reports);
  for (const report of reports) yield* chunked(rowsOf(report));
}

function* rowsOf(report: Report): Generator<string> {
  const filing = Object.values(filingColumns).map((cell) => cell(report.filing));
  const last = Object.values(lastColumns).map((cell) => cell(report.filing));
  const { lanes, passages } = overlapMap(report);
  for (const [index, { text, concepts }] of report.passages.entries()) {
    const { characters = 0, cells = [] } = passages[index] ?? {};
    const titles = cells.flatMap(({ lane }) => lanes[lane]?.title ?? []);
    const row: Row = { number: index + 1, text, characters, concepts, titles };
    yield record([...filing, ...Object.values(columns).map((cell) => cell(row)), ...last]);
  }
}
