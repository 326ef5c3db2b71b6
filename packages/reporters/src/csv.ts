import type { Dimension, Fact, Filing } from '@cydkit/parser';
import { withoutControls } from './controls';

/** What a row says of a fact and its filing. Text is the source's; numbers are our own. */
type Cell = string | number | boolean | null | undefined;

const columns: Readonly<Record<string, (filing: Filing, fact: Fact) => Cell>> = {
  accession: ({ accession }) => accession,
  cik: ({ entity }) => entity.cik,
  name: ({ entity }) => entity.name,
  form: ({ form }) => form,
  period_end: ({ period }) => period.end,
  fiscal_year: ({ fiscalYear }) => fiscalYear,
  taxonomy: ({ taxonomy }) => taxonomy,
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

function record(cells: readonly Cell[]): string {
  return `${cells.map(field).join(',')}\r\n`;
}

/** `1234`, `true`, `Lamps`, `"Lamps, ""lit"""`, `'=A1` */
function field(cell: Cell): string {
  if (typeof cell !== 'string') return cell == null ? '' : String(cell);
  const text = withoutFormula(withoutControls(cell));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A spreadsheet takes text that begins like this for a formula, which can send what else is in the
 * table elsewhere; some do so behind white space, and for full-width signs. An apostrophe keeps it
 * text.
 */
function withoutFormula(text: string): string {
  return /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text;
}

/** `MaterialCybersecurityIncidentAxis=MarchIncidentMember` */
function describe({ axis, member, typed }: Dimension): string {
  return `${axis.name}=${member?.name ?? typed ?? ''}`;
}
