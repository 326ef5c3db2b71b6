import { engagedFlag, incidentImpact, materialityFlag, processes } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { absentConcept } from '../absent-concept';
import { type Answer, answered, answerNote, tagAdvice } from '../answer-of-text';
import { item106, itemOf } from '../citations';

export const materialityFlagMissing: Rule<{ item: string; answer: Answer }> = {
  id: 'materiality-flag-missing',
  number: 'C02',
  severity: 'warning',
  title: 'Materiality flag missing',
  rationale:
    'Item 106(b)(2) asks every registrant whether risks from cybersecurity threats have materially affected it or are reasonably likely to. There is always an answer: without the flag, users of the data cannot distinguish a "no" from an omission.',
  source: item106('(b)(2)'),
  scope: { filings: 'annual', amendments: false },
  coveredBy: {
    filing: ['flags-missing', 'materiality-flag-missing-beside-text'],
    facts: ['incident-in-annual-report'],
  },
  message: ({ item, answer }) =>
    `No flag says whether risks from cybersecurity threats have materially affected the registrant or are reasonably likely to (${item})${answerNote(answer)}`,
  fix: tagAdvice('unclear'),
  *check(subject) {
    const args = { item: itemOf(subject, '(b)(2)') };
    const near = [incidentImpact, processes, engagedFlag];
    for (const hit of absentConcept(subject, { concept: materialityFlag, near, args })) {
      const { answer, ...advice } = answered(subject, materialityFlag);
      yield { ...hit, args: { ...args, answer }, ...advice };
    }
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
