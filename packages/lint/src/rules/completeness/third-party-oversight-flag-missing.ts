import { engagedFlag, materialityFlag, oversightFlag, processes } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { absentConcept, reportsFlags } from '../absent-concept';
import { item106, itemOf } from '../citations';

export const thirdPartyOversightFlagMissing: Rule<{ item: string }> = {
  id: 'third-party-oversight-flag-missing',
  number: 'C06',
  severity: 'warning',
  title: 'Flag for oversight of service providers missing',
  rationale:
    'Item 106(b)(1)(iii) is one of the points to address "as applicable": processes to oversee and identify risks from the use of third-party service providers. The list is not exclusive and not every item applies: this is a question, not a violation.',
  source: item106('(b)(1)(iii)'),
  scope: { filings: 'annual', amendments: false },
  message: ({ item }) =>
    `No flag reports ${item}: whether there are processes to oversee and identify risks from third-party service providers`,
  fix: 'If the text mentions vendors or service providers, tag the sentence with the flag; if it says that there is no such process, tag it as false.',
  *check(subject) {
    if (!reportsFlags(subject)) return;
    yield* absentConcept(subject, {
      concept: oversightFlag,
      near: [engagedFlag, processes],
      args: { item: itemOf(subject, '(b)(1)(iii)') },
    });
  },
  examples: {
    bad: { facts: [[materialityFlag, false]] },
    good: {
      facts: [
        [materialityFlag, false],
        [oversightFlag, false],
      ],
    },
  },
};
