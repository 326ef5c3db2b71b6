import { processes } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { dqc } from '../citations';

/** Fiscal years ending on or after this day must be tagged (SEC release 33-11216). */
const firstFiscalYearEnd = '2024-12-15';

/** DQC_0202 names these forms, but neither amendments nor transition reports. */
const forms: ReadonlySet<string | null> = new Set(['10-K', '20-F']);

export const cydFactsMissing: Rule<{
  form: string;
  periodEnd: string | null;
  requiredFrom: string;
}> = {
  id: 'cyd-facts-missing',
  number: 'C00',
  severity: 'error',
  title: 'Annual report without CYD facts',
  rationale:
    'Annual reports on Forms 10-K and 20-F for fiscal years ending on or after December 15, 2024 must tag their cybersecurity disclosure. A single fact satisfies the rule. Issuers of asset-backed securities are exempt, which the data does not show.',
  source: dqc('0202'),
  scope: { filings: 'annual', amendments: false },
  coveredBy: { filing: ['namespace-not-cyd'] },
  message: ({ form, periodEnd, requiredFrom }) =>
    `No CYD facts were found in what was read of this ${form} for the fiscal year ending ${periodEnd}; tagging is required for fiscal years ending on or after ${requiredFrom}`,
  fix: 'Tag the cybersecurity disclosure. If it is tagged in an exhibit (an annual report to shareholders), read the exhibit together with the form.',
  *check(subject) {
    const { facts, period, diagnostics, form } = subject.filing;
    const isDue = period.end !== null && period.end >= firstFiscalYearEnd;
    if (facts.length > 0 || !isDue || !forms.has(subject.form.base) || subject.form.transition) {
      return;
    }
    const diagnostic = diagnostics.find(({ code }) => code === 'no-cyd-facts');
    yield {
      args: {
        form: form ?? subject.form.base ?? 'annual report',
        periodEnd: period.end,
        requiredFrom: firstFiscalYearEnd,
      },
      evidence: [subject.absence('The document', null)],
      ...(diagnostic && { diagnostic }),
    };
  },
  examples: {
    bad: {
      facts: [],
      diagnostics: [{ code: 'no-cyd-facts', args: { form: '10-K' } }],
    },
    good: { facts: [[processes, 'We assess threats to our instruments every quarter.']] },
  },
};
