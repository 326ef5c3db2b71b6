import type { Filing } from '@cydkit/parser';

/** A filing as the side list shows it. */
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
  /** Errors that its reader told. */
  errors: number;
}

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
