import { materialityFlag, materialityText, processes } from '../../concepts';
import type { Rule } from '../../model/rule';

export const materialityFlagMissing: Rule = {
  id: 'materiality-flag-missing',
  number: 'C02',
  severity: 'warning',
  title: 'Materiality flag not reported',
  rationale:
    'Item 106(b)(2) asks every registrant whether any risks from cybersecurity threats have materially affected it or are reasonably likely to. The answer is never "not applicable": without the flag, who reads the data cannot tell a "no" from an omission.',
  source: { citation: '17 CFR 229.106(b)(2)' },
  scope: { filings: 'annual', amendments: false },
  fix: 'Tag the sentence that answers Item 106(b)(2) with the flag, as true or false.',
  *check(subject) {
    if (subject.reports(materialityFlag) || subject.filing.facts.length === 0) return;
    yield {
      message:
        'expected a flag that answers Item 106(b)(2), whether cybersecurity threats have materially affected the registrant or are reasonably likely to; none is tagged, so that a "no" cannot be told from silence',
      evidence: [
        subject.absence('The nearest block', materialityFlag, [materialityText, processes]),
      ],
    };
  },
  examples: {
    bad: { facts: [[processes, 'We assess risks from cybersecurity threats every quarter.']] },
    good: {
      facts: [
        [processes, 'We assess risks from cybersecurity threats every quarter.'],
        [materialityFlag, false],
      ],
    },
  },
};
