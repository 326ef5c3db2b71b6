import { processes } from '../../concepts';
import type { Rule } from '../../model/rule';
import { quality } from '../citations';

/** Fiscal years that end on this day or later had the 2025 edition to use. */
const lastYearEnd = '2025-12-15';

export const editionOutdated: Rule = {
  id: 'edition-outdated',
  number: 'S08',
  severity: 'info',
  title: 'An edition of the taxonomy behind the year',
  rationale:
    'EDGAR accepts an older edition for some time beside the newer ones. For fiscal years that end on or after 15 December 2025 the 2025 edition was there; who compares years finds the concepts under two namespaces in any case.',
  source: quality,
  scope: { filings: 'annual', amendments: true, editions: ['2024'] },
  fix: 'Move to the current edition with the next report.',
  *check(subject) {
    const { period, taxonomy, facts } = subject.filing;
    if (taxonomy !== 'cyd/2024' || period.end === null || period.end < lastYearEnd) return;
    if (facts.length === 0) return;
    yield {
      message: `expected the edition of 2025 or later for a fiscal year that ends on ${period.end}, found cyd/2024, which EDGAR accepts for some time only`,
      evidence: [subject.place('The first fact', 0)],
    };
  },
  examples: {
    bad: { edition: '2024', facts: [[processes, 'We assess threats.']] },
    good: { edition: '2024', period: '2024-12-31', facts: [[processes, 'We assess threats.']] },
  },
};
