import { processes } from '../../concepts';
import type { Rule } from '../../model/rule';
import { dqc } from '../citations';

/** Fiscal years that end on this day or later are to be tagged (SEC release 33-11216). */
const firstFiscalYearEnd = '2024-12-15';

/** DQC_0202 names these forms, and neither amendments nor transition reports. */
const forms: ReadonlySet<string | null> = new Set(['10-K', '20-F']);

export const cydFactsMissing: Rule = {
  id: 'cyd-facts-missing',
  number: 'C00',
  severity: 'error',
  title: 'Annual report without a CYD fact',
  rationale:
    'Annual reports on Form 10-K and 20-F for fiscal years that end on or after 15 December 2024 tag their cybersecurity disclosure. One fact is enough for the rule. Issuers of asset-backed securities are exempt, which the data does not show.',
  source: dqc('0202'),
  scope: { filings: 'annual', amendments: false },
  fix: 'Tag Item 1C or 16K. Where it is tagged in an exhibit (an annual report to shareholders), read the exhibit together with the form.',
  *check(subject) {
    const { facts, period, diagnostics, form } = subject.filing;
    const isDue = period.end !== null && period.end >= firstFiscalYearEnd;
    if (facts.length > 0 || !isDue || !forms.has(subject.form.base) || subject.form.transition) {
      return;
    }
    const diagnostic = diagnostics.find(({ code }) => code === 'no-cyd-facts');
    yield {
      message: `expected at least one fact of the CYD taxonomy in a ${form} for a fiscal year that ends on ${period.end} (due from ${firstFiscalYearEnd}), found none in what was read`,
      evidence: [subject.absence('The document', null)],
      ...(diagnostic && { diagnostic }),
    };
  },
  examples: {
    bad: {
      facts: [],
      diagnostics: [
        {
          code: 'no-cyd-facts',
          severity: 'warning',
          message: 'this 10-K has no fact of the CYD taxonomy',
        },
      ],
    },
    good: { facts: [[processes, 'We assess threats to our instruments every quarter.']] },
  },
};
