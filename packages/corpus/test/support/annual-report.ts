import { buildExample, type ExampleFiling } from '@cydkit/lint';
import type { Filing, Registrant } from '@cydkit/parser';

/** An annual report of an invented company. */
export interface ReportDetails extends Partial<ExampleFiling> {
  /** Default: the first company. `null`: the source does not state it. */
  cik?: string | null;
  filed?: string;
  fiscalYear?: string | null;
  /** Of the registrant: industry, state, public float. */
  entity?: Partial<Registrant>;
}

let reports = 0;

/** Returns an annual report with an accession number of its own, the later the greater. */
export function annualReport(details: ReportDetails = {}): Filing {
  const { cik = '9999900001', filed, fiscalYear, entity, ...example } = details;
  const filing = buildExample({ facts: [], ...example });
  reports += 1;
  return {
    ...filing,
    accession: `9999900001-26-${String(reports).padStart(6, '0')}`,
    entity: { name: 'Lanternfish Instruments Inc.', cik, ...entity },
    ...(fiscalYear !== undefined && { fiscalYear }),
    submission: { ...filing.submission, filed: filed ?? '2026-02-27' },
  };
}
