import { engagedFlag, materialityFlag, processes, roleOfManagement } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { item106, itemOf } from '../citations';

export const flagsMissing: Rule<{ item: string }> = {
  id: 'flags-missing',
  number: 'C11',
  severity: 'warning',
  title: 'No flags',
  rationale:
    'The taxonomy has six yes/no flags for Item 106. Without any of them, the answers cannot be compared: neither whether third parties are engaged nor whether threats have been material.',
  source: item106(''),
  scope: { filings: 'annual', amendments: false },
  coveredBy: { filing: ['single-concept'] },
  message: ({ item }) =>
    `The filing has text blocks but no flag for any yes/no question of ${item}. For (b)(2), whether threats have been material, a "no" looks the same as silence.`,
  fix: 'Tag the sentences that answer the yes/no questions with the flags, as true or false.',
  *check(subject) {
    const { facts } = subject.filing;
    if (facts.length === 0 || facts.some(({ type }) => type === 'flag')) return;
    yield {
      args: { item: itemOf(subject, '') },
      evidence: [subject.absence('The nearest fact', materialityFlag, [processes])],
    };
  },
  examples: {
    bad: {
      facts: [
        [processes, 'We assess threats to our instruments every quarter.'],
        [roleOfManagement, 'Our CISO leads the program.'],
      ],
    },
    good: {
      facts: [
        [processes, 'We assess threats to our instruments every quarter.'],
        [engagedFlag, true],
      ],
    },
  },
};
