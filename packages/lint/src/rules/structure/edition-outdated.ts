import { processes } from '../../concepts';
import type { Rule } from '../../model/rule';
import { efm } from '../citations';

/** Fiscal years that end on this day or later had the 2025 edition to use. */
const lastYearEnd = '2025-12-15';

export const editionOutdated: Rule = {
  id: 'edition-outdated',
  number: 'S08',
  severity: 'info',
  title: 'An edition of the taxonomy behind the year',
  rationale:
    'EDGAR accepts two editions at a time and drops the elder in the middle of the year. For fiscal years that end on or after 15 December 2025 the 2025 edition was in force; cyd/2024 was still accepted.',
  source: efm('6.22.3'),
  scope: { filings: 'annual', amendments: true, editions: ['2024'] },
  fix: 'Move to the current edition with the next report.',
  *check(subject) {
    const { period, taxonomy, facts } = subject.filing;
    if (taxonomy !== 'cyd/2024' || period.end === null || period.end < lastYearEnd) return;
    if (facts.length === 0) return;
    yield {
      message: `expected the edition of 2025 or later for a fiscal year that ends on ${period.end}, found cyd/2024; EDGAR accepts it until it drops it`,
      evidence: [subject.place('The first fact', 0)],
    };
  },
  examples: {
    bad: { edition: '2024', facts: [[processes, 'We assess threats.']] },
    good: { edition: '2024', period: '2024-12-31', facts: [[processes, 'We assess threats.']] },
  },
};
