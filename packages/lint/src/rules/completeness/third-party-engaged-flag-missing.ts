import { engagedFlag, materialityFlag, oversightFlag, processes } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { absentConcept, reportsFlags } from '../absent-concept';
import { item106, itemOf } from '../citations';

export const thirdPartyEngagedFlagMissing: Rule<{ item: string }> = {
  id: 'third-party-engaged-flag-missing',
  number: 'C05',
  severity: 'warning',
  title: 'Flag for third-party engagement missing',
  rationale:
    'Item 106(b)(1)(ii) is one of the points to address "as applicable": whether the registrant engages assessors, consultants, auditors or other third parties. The list is not exclusive and not every item applies: this is a question, not a violation.',
  source: item106('(b)(1)(ii)'),
  scope: { filings: 'annual', amendments: false },
  message: ({ item }) =>
    `No flag reports ${item}: whether assessors, consultants, auditors or other third parties are engaged`,
  fix: 'If the text mentions assessors or consultants, tag the sentence with the flag; if it says that none are engaged, tag it as false.',
  *check(subject) {
    if (!reportsFlags(subject)) return;
    yield* absentConcept(subject, {
      concept: engagedFlag,
      near: [processes, oversightFlag],
      args: { item: itemOf(subject, '(b)(1)(ii)') },
    });
  },
  examples: {
    bad: { facts: [[materialityFlag, false]] },
    good: {
      facts: [
        [materialityFlag, false],
        [engagedFlag, true],
      ],
    },
  },
};
