import { engagedFlag, materialityFlag, oversightFlag, processes } from '../../concepts';
import type { Rule } from '../../model/rule';
import { absent, reportsFlags } from '../absent';
import { item106, itemOf } from '../citations';

export const thirdPartyEngagedFlagMissing: Rule = {
  id: 'third-party-engaged-flag-missing',
  number: 'C05',
  severity: 'warning',
  title: 'Flag on the engagement of third parties not reported',
  rationale:
    'Item 106(b)(1)(ii) lists, among what to address "as applicable", whether the registrant engages assessors, consultants, auditors or other third parties. The list is not exclusive and not every item applies: this is a question, not a violation.',
  source: item106('(b)(1)(ii)'),
  scope: { filings: 'annual', amendments: false },
  fix: 'Where the text speaks of assessors or consultants, tag the sentence with the flag; where it says that none are engaged, tag it as false.',
  *check(subject) {
    if (!reportsFlags(subject)) return;
    yield* absent(
      subject,
      engagedFlag,
      [processes, oversightFlag],
      `is a flag for ${itemOf(subject, '(b)(1)(ii)')} meant to be left out? None says whether assessors, consultants, auditors or other third parties are engaged`,
    );
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
