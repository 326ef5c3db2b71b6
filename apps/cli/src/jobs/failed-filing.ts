import { createDiagnostic, diagnosticCodes, type Filing } from '@cydkit/parser';

type KeptOfFailed = 'source' | 'entity' | 'accession' | 'diagnostics';

/** Keeps which filing it is, and why there is no more of it, but nothing that a rule could judge. */
export function failedFiling(
  { source, entity, accession, diagnostics }: Pick<Filing, KeptOfFailed>,
  reason: string,
): Filing {
  return {
    source,
    title: null,
    entity,
    form: null,
    accession,
    period: { start: null, end: null },
    amendment: null,
    fiscalYear: null,
    fiscalPeriod: null,
    taxonomy: null,
    facts: [],
    diagnostics: [...diagnostics, createDiagnostic(diagnosticCodes, 'input-failed', { reason })],
  };
}

/** Keeps only where it is from. */
export function failedInput(
  { source, accession }: Pick<Filing, 'source' | 'accession'>,
  reason: string,
): Filing {
  const entity = { name: null, cik: null };
  return failedFiling({ source, entity, accession, diagnostics: [] }, reason);
}
