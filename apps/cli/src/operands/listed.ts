import type { Filing } from '@cydkit/parser';
import { withoutControls } from '@cydkit/reporters/text';

/** Filings to choose from, a line each: accession number, form, year, CIK and name, or the file. */
export function listed(filings: readonly Filing[], count: number): string {
  const lines = filings.map((filing) => `  ${describe(filing)}`);
  const more = count - filings.length;
  return [...lines, ...(more > 0 ? [`  … and ${more} more`] : [])].join('\n');
}

function describe({ accession, form, fiscalYear, entity, source }: Filing): string {
  const parts = [
    accession ?? source.name ?? 'unnamed',
    form,
    fiscalYear && `FY${fiscalYear}`,
    entity.cik && `CIK ${entity.cik}`,
    entity.name,
  ];
  return withoutControls(parts.filter((part) => part !== null && part !== '').join('  '));
}
