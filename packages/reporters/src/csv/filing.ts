import type { Filing } from '@cydkit/parser';
import type { Cell } from './cells';

/** The columns that every table begins with: which filing a row is from. */
export const filingColumns: Readonly<Record<string, (filing: Filing) => Cell>> = {
  accession: ({ accession }) => accession,
  cik: ({ entity }) => entity.cik,
  name: ({ entity }) => entity.name,
  form: ({ form }) => form,
  period_end: ({ period }) => period.end,
  fiscal_year: ({ fiscalYear }) => fiscalYear,
  taxonomy: ({ taxonomy }) => taxonomy,
};
