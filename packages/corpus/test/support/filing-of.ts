import { buildExample, type ExampleFiling } from '@cydkit/lint';
import type { Filing } from '@cydkit/parser';

/** Short names for the concepts of Item 1.05. */
export const nature = 'MaterialCybersecurityIncidentNatureTextBlock';
export const scope = 'MaterialCybersecurityIncidentScopeTextBlock';
export const timing = 'MaterialCybersecurityIncidentTimingTextBlock';
export const undetermined =
  'MaterialCybersecurityIncidentInformationNotAvailableOrUndeterminedTextBlock';

/** What differs from a report of Heron Mills, Inc. */
export interface FilingDetails extends Partial<ExampleFiling> {
  accession: string | null;
  filed?: string;
  /** The period is the end of its month, as a data set has it. */
  rounded?: true;
  name?: string;
  cik?: string | null;
}

/** Builds a filing of an invented company, by default a Form 8-K on an incident. */
export function filingOf({
  accession,
  filed,
  rounded,
  name,
  cik,
  ...example
}: FilingDetails): Filing {
  const facts = [[nature, 'An intruder encrypted our file servers.']] as const;
  const filing = buildExample({ form: '8-K', period: '2026-01-20', facts, ...example });
  return {
    ...filing,
    accession,
    entity: { name: name ?? 'Heron Mills, Inc.', cik: cik === undefined ? '9999900021' : cik },
    period: { ...filing.period, ...(rounded && { rounded: 'month' as const }) },
    ...(filed !== undefined && { submission: { filed, accepted: null, items: null } }),
  };
}
