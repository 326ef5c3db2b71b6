import type { Filing } from '@cydkit/parser';
import { withoutCommands, withoutControls } from '../text/safe-text';

/** A cell. Text is from the source; numbers are our own. */
export type Cell = string | number | boolean | null | undefined;

/** Returns a row of comma-separated values (RFC 4180). */
export function record(cells: readonly Cell[]): string {
  return `${cells.map(field).join(',')}\r\n`;
}

/** `1234`, `true`, `Lamps`, `"Lamps, ""lit"""`, `'=A1` */
function field(cell: Cell): string {
  if (typeof cell !== 'string') return cell == null ? '' : String(cell);
  const text = withoutFormula(withoutCommands(withoutControls(cell)));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A spreadsheet takes text that begins like this for a formula, which can send what else is in the
 * table elsewhere; some do so after white space and for full-width signs. An apostrophe keeps it
 * text.
 */
function withoutFormula(text: string): string {
  return /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text;
}

/** The first columns of every table: the filing that a row is from. */
export const filingColumns: Readonly<Record<string, (filing: Filing) => Cell>> = {
  accession: ({ accession }) => accession,
  cik: ({ entity }) => entity.cik,
  name: ({ entity }) => entity.name,
  form: ({ form }) => form,
  period_end: ({ period }) => period.end,
  fiscal_year: ({ fiscalYear }) => fiscalYear,
  taxonomy: ({ taxonomy }) => taxonomy,
};

/** The last columns of every table: what else is known of the filing. */
export const lastColumns: Readonly<Record<string, (filing: Filing) => Cell>> = {
  co_registrants: ({ entity: { coRegistrants = [] } }) =>
    coRegistrants.map(({ cik, name }) => cik ?? name).join('; '),
  period_rounded: ({ period }) => period.rounded,
};
