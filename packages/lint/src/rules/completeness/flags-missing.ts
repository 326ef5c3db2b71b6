import { engagedFlag, materialityFlag, processes, roleOfManagement } from '../../concepts';
import type { Rule } from '../../model/rule';
import { reportsFlags } from '../absent';
import { item106, itemOf } from '../citations';
import { isWhole } from './absent-part';

export const flagsMissing: Rule = {
  id: 'flags-missing',
  number: 'C11',
  severity: 'warning',
  title: 'No flag at all',
  rationale:
    'The taxonomy has six yes/no statements for Item 106. A filing without any of them has text that cannot be compared: neither whether third parties are engaged nor whether threats have been material. This finding stands for those about single flags.',
  source: item106(''),
  scope: { filings: 'annual', amendments: false },
  fix: 'Tag the sentences that answer the yes/no questions with the flags, as true or false.',
  *check(subject) {
    if (subject.filing.facts.length === 0 || reportsFlags(subject) || isWhole(subject)) return;
    yield {
      message: `expected flags for the yes/no questions of ${itemOf(subject, '')}, found text blocks alone; of the question in (b)(2), whether threats have been material, a "no" cannot be told from silence`,
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
