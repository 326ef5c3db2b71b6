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
  const text = withoutFormulas(withoutControls(cell));
  // In quotes, what looks like a workflow command does not begin a line.
  const isPlain = !/[",\n]|^\s*::/.test(text);
  return withoutCommands(isPlain ? text : `"${text.replaceAll('"', '""')}"`);
}

/**
 * A spreadsheet takes text that begins like this for a formula, which can send what else is in the
 * table elsewhere. Some do so after white space, quotes or characters that are not seen, and for other
 * forms of the signs. Where cells are separated by semicolons, as in much of Europe, quotes within a
 * line of this table are text, so that a semicolon or a line feed begins another cell. An apostrophe
 * keeps each of them text. To have the text as it was, remove one wherever this pattern follows.
 */
function withoutFormulas(text: string): string {
  return text.replace(formula, "$1'");
}

const formula =
  /(^|[;\n])(?=(?:[^\S\n]|[\p{Cf}\p{DI}"'`´‘’“”\uff02\uff07])*[=+\-@\ufe62\ufe63\ufe66\ufe6b\uff1d\uff0b\uff0d\uff20])/gu;

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
