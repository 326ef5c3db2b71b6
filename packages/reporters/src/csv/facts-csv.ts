import type { Dimension, Fact, Filing } from '@cydkit/parser';
import { type Cell, filingColumns, record } from './csv-record';

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
};

/** The facts of all filings as one table with a header: comma-separated values, RFC 4180. */
export function csv(filings: readonly Filing[]): string {
  return record(Object.keys(columns)) + csvRows(filings);
}

/** The same without the header, to go on with a table. */
export function csvRows(filings: readonly Filing[]): string {
  return filings
    .flatMap((filing) =>
      filing.facts.map((fact) => record(Object.values(columns).map((cell) => cell(filing, fact)))),
    )
    .join('');
}

/** `MaterialCybersecurityIncidentAxis=MarchIncidentMember` */
function describe({ axis, member, typed }: Dimension): string {
  return `${axis.name}=${member?.name ?? typed ?? ''}`;
}
