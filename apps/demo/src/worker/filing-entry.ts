import type { Filing } from '@cydkit/parser';

/** A filing in the list of open filings. */
export interface FilingEntry {
  id: number;
  /** Name of the document, `null` for unnamed bytes. */
  source: string | null;
  entity: string | null;
  cik: string | null;
  form: string | null;
  /** Last day of its period. */
  end: string | null;
  accession: string | null;
  facts: number;
  /** Number of errors in reading it. */
  errors: number;
}

/** Makes the entry of a filing. */
export function entryOf(id: number, filing: Filing): FilingEntry {
  const { source, entity, form, period, accession, facts, diagnostics } = filing;
  return {
    id,
    source: source.name,
    entity: entity.name,
    cik: entity.cik,
    form,
    end: period.end,
    accession,
    facts: facts.length,
    errors: diagnostics.filter(({ severity }) => severity === 'error').length,
  };
}
