import { engagedFlag, materialityFlag, materialityText, processes } from '../../concepts';
import type { Rule } from '../../model/rule';
import { absent, reportsFlags } from '../absent';
import { item106, itemOf } from '../citations';

export const materialityFlagMissing: Rule = {
  id: 'materiality-flag-missing',
  number: 'C02',
  severity: 'warning',
  title: 'Materiality flag not reported',
  rationale:
    'Item 106(b)(2) asks every registrant whether risks from cybersecurity threats have materially affected it or are reasonably likely to. There is always an answer: without the flag, whoever reads the data cannot tell a "no" from an omission. Where the text that explains the flag is tagged, P08 says it instead.',
  source: item106('(b)(2)'),
  scope: { filings: 'annual', amendments: false },
  fix: 'Tag the sentence that answers the question with the flag, as true or false.',
  *check(subject) {
    if (!reportsFlags(subject) || subject.reports(materialityText)) return;
    yield* absent(
      subject,
      materialityFlag,
      [processes, engagedFlag],
      `expected a flag for ${itemOf(subject, '(b)(2)')}, whether cybersecurity threats have materially affected the registrant or are reasonably likely to, found none; a "no" cannot be told from silence`,
    );
  },
  examples: {
    bad: {
      facts: [
        [processes, 'We assess threats to our instruments every quarter.'],
        [engagedFlag, true],
      ],
    },
    good: {
      facts: [
        [processes, 'We assess threats to our instruments every quarter.'],
        [engagedFlag, true],
        [materialityFlag, false],
      ],
    },
  },
};
