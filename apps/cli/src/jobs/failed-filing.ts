import { createDiagnostic, diagnosticCodes, type Filing } from '@cydkit/parser';

type KeptOfFailed = 'source' | 'entity' | 'accession' | 'diagnostics';

/** Keeps which filing it is, and why there is no more of it, but nothing that a rule could judge. */
function failedFiling(
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

/**
 * Makes something of a filing that failed: of which filing it is, and why there is no more of it. What
 * is kept of the filing may be what fails, such as a million diagnostics; then it is only where it is from.
 */
export async function madeOfFailed<Result>(
  filing: Filing,
  reason: string,
  make: (failed: Filing) => Result | Promise<Result>,
): Promise<Result> {
  try {
    return await make(failedFiling(filing, reason));
  } catch {
    return await make(failedInput(filing, reason));
  }
}
