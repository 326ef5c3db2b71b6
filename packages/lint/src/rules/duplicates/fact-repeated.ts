import { factTitle, materialityFlag } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { efm } from '../citations';
import { repeatsOf } from './repeated-facts';

export const factRepeated: Rule<{ concept: string; times: number }> = {
  id: 'fact-repeated',
  number: 'D03',
  severity: 'info',
  title: 'Fact reported more than once',
  rationale:
    'A fact may be reported twice if both say the same. The copy adds nothing and is one more place to keep correct.',
  source: efm('6.5.12'),
  scope: { filings: 'any', amendments: true },
  message: ({ concept, times }) =>
    `${factTitle(concept)} is reported ${times === 2 ? 'twice' : `${times} times`} in one context, always with the same value`,
  fix: 'Keep one of them.',
  codes: ['notes-fact-repeated'],
  *check(subject) {
    for (const { concept, indexes, agree } of repeatsOf(subject)) {
      if (!agree) continue;
      const [first, ...others] = indexes;
      yield {
        args: { concept, times: indexes.length },
        evidence: [
          subject.place('The fact', first),
          ...others.map((index) => subject.place('The same fact again', index)),
        ],
      };
    }
  },
  examples: {
    bad: {
      facts: [
        [materialityFlag, false],
        [materialityFlag, false],
      ],
    },
    good: { facts: [[materialityFlag, false]] },
  },
};
