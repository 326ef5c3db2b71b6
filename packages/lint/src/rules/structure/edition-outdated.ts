import { processes } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { quality } from '../citations';

/** The 2025 edition was available for fiscal years ending on or after this day. */
const lastYearEnd = '2025-12-15';

export const editionOutdated: Rule<{ periodEnd: string }> = {
  id: 'edition-outdated',
  number: 'S08',
  severity: 'info',
  title: 'Outdated edition of the taxonomy',
  rationale:
    'EDGAR accepts an older edition for some time alongside newer ones. For fiscal years ending on or after December 15, 2025, the 2025 edition was available. Anyone who compares years has to look under two namespaces in any case.',
  source: quality,
  scope: { filings: 'annual', amendments: true, editions: ['2024'] },
  message: ({ periodEnd }) =>
    `The filing uses cyd/2024 for a fiscal year ending ${periodEnd}, for which the 2025 edition was available; EDGAR accepts older editions only for some time`,
  fix: 'Move to the current edition with the next report.',
  *check(subject) {
    const { period, taxonomy, facts } = subject.filing;
    if (taxonomy !== 'cyd/2024' || period.end === null || period.end < lastYearEnd) return;
    if (facts.length === 0) return;
    yield {
      args: { periodEnd: period.end },
      evidence: [subject.place('The first fact', 0)],
    };
  },
  examples: {
    bad: { edition: '2024', facts: [[processes, 'We assess threats.']] },
    good: { edition: '2024', period: '2024-12-31', facts: [[processes, 'We assess threats.']] },
  },
};
