import type { Filing } from '@cydkit/parser';
import { annualReport, type ReportDetails } from './annual-report';

const processes =
  'CybersecurityRiskManagementProcessesForAssessingIdentifyingAndManagingThreatsTextBlock';

/** Returns an annual report with one text block, of the company with a number. */
export function textReport(company: number, text: string, details: ReportDetails = {}): Filing {
  return companyReport(company, { facts: [[processes, text]], ...details });
}

/** Returns an annual report of the company with a number. */
export function companyReport(company: number, details: ReportDetails = {}): Filing {
  const cik = cikOf(company);
  const filing = annualReport({ cik, ...details });
  // The contexts of examples are about the first company, which would make it a registrant too.
  const facts = filing.facts.map((fact) => ({
    ...fact,
    context: { ...fact.context, entity: cik },
  }));
  return { ...filing, facts };
}

/** The CIK of an invented company. */
export function cikOf(company: number): string {
  return String(9_999_900_000 + company);
}
