import { type Dimension, expectFilings, type Fact, type Filing } from '@cydkit/parser';
import { chunked, joined } from '../text/chunks';
import { type Cell, filingColumns, lastColumns, record } from './csv-record';

const columns: Readonly<Record<string, (filing: Filing, fact: Fact) => Cell>> = {
  ...filingColumns,
  concept: (_, { concept }) => concept,
  label: (_, { label }) => label,
  type: (_, { type }) => type,
  value: (_, { value }) => value,
  context_start: (_, { context }) => context.period.start,
  context_end: (_, { context }) => context.period.end,
  dimensions: (_, { context }) => context.dimensions.map(describe).join('; '),
  document: (_, { locations }) => locations[0]?.document,
  start: (_, { locations }) => locations[0]?.start,
  end: (_, { locations }) => locations[0]?.end,
  id: (_, { id }) => id,
  entity: (_, { context }) => context.entity,
  lang: (_, { lang }) => lang,
  ...lastColumns,
};

/** Prints the facts of all filings as one table with a header: comma-separated values, RFC 4180. */
export function csv(filings: readonly Filing[]): string {
  return joined(csvChunks(filings));
}

/** Prints the rows of `csv` without the header, to continue a table. */
export function csvRows(filings: readonly Filing[]): string {
  return joined(csvRowsChunks(filings));
}

/** Yields the text of `csv` in chunks. */
export function* csvChunks(filings: readonly Filing[]): Generator<string> {
  yield record(Object.keys(columns));
  yield* csvRowsChunks(filings);
}

/** Yields the text of `csvRows` in chunks. */
export function csvRowsChunks(filings: readonly Filing[]): Generator<string> {
  return chunked(rows(filings));
}

function* rows(filings: readonly Filing[]): Generator<string> {
  expectFilings(filings);
  for (const filing of filings) {
    for (const fact of filing.facts) {
      yield record(Object.values(columns).map((cell) => cell(filing, fact)));
    }
  }
}

/** Returns `MaterialCybersecurityIncidentAxis=MarchIncidentMember`. */
function describe({ axis, member, typed }: Dimension): string {
  return `${axis.name}=${member?.name ?? typed ?? ''}`;
}
