import { materialityFlag } from '../../concepts';
import type { Rule } from '../../model/rule';
import { efm } from '../citations';
import { repeatsOf } from './repeats';

export const factRepeated: Rule = {
  id: 'fact-repeated',
  number: 'D03',
  severity: 'info',
  title: 'The same fact twice',
  rationale:
    'A fact may be reported twice if both say the same. It says nothing new, and each copy is another place to keep right.',
  source: efm('6.5.12'),
  scope: { filings: 'any', amendments: true },
  fix: 'Keep one of them.',
  codes: ['notes-fact-repeated'],
  *check(subject) {
    for (const { indexes, agree } of repeatsOf(subject)) {
      if (!agree) continue;
      const [first, ...others] = indexes;
      yield {
        message: `the fact is reported ${indexes.length} times in one context, each time alike`,
        evidence: [
          subject.place('The fact', first),
          ...others.map((index) => subject.place('The same again', index)),
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
