import { engagedFlag, materialityFlag, materialityText, processes } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { absentConcept, reportsFlags } from '../absent-concept';
import { item106, itemOf } from '../citations';

export const materialityFlagMissing: Rule<{ item: string }> = {
  id: 'materiality-flag-missing',
  number: 'C02',
  severity: 'warning',
  title: 'Materiality flag missing',
  rationale:
    'Item 106(b)(2) asks every registrant whether risks from cybersecurity threats have materially affected it or are reasonably likely to. There is always an answer: without the flag, users of the data cannot distinguish a "no" from an omission. Where the text that explains the flag is tagged, P08 reports this instead.',
  source: item106('(b)(2)'),
  scope: { filings: 'annual', amendments: false },
  message: ({ item }) =>
    `No flag reports ${item}: whether risks from cybersecurity threats have materially affected the registrant or are reasonably likely to. In the data, a "no" looks the same as silence.`,
  fix: 'Tag the sentence that answers the question with the flag, as true or false.',
  *check(subject) {
    if (!reportsFlags(subject) || subject.reports(materialityText)) return;
    yield* absentConcept(subject, {
      concept: materialityFlag,
      near: [processes, engagedFlag],
      args: { item: itemOf(subject, '(b)(2)') },
    });
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
