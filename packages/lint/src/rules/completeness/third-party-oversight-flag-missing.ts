import { engagedFlag, materialityFlag, oversightFlag, processes } from '../../concepts';
import type { Rule } from '../../model/rule';
import { absent, reportsFlags } from '../absent';
import { item106, itemOf } from '../citations';

export const thirdPartyOversightFlagMissing: Rule = {
  id: 'third-party-oversight-flag-missing',
  number: 'C06',
  severity: 'warning',
  title: 'Flag on the oversight of service providers not reported',
  rationale:
    'Item 106(b)(1)(iii) lists, among what to address "as applicable", processes to oversee and identify risks from the use of third-party service providers. The list is not exclusive and not every item applies: this is a question, not a violation.',
  source: item106('(b)(1)(iii)'),
  scope: { filings: 'annual', amendments: false },
  fix: 'Where the text speaks of vendors or service providers, tag the sentence with the flag; where it says that there is no such process, tag it as false.',
  *check(subject) {
    if (!reportsFlags(subject)) return;
    yield* absent(
      subject,
      oversightFlag,
      [engagedFlag, processes],
      `is a flag for ${itemOf(subject, '(b)(1)(iii)')} meant to be left out? None says whether there are processes to oversee and identify risks from third-party service providers`,
    );
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
