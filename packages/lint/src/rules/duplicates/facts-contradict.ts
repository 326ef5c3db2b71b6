import { materialityFlag } from '../../concepts';
import type { Hit, Rule } from '../../model/rule';
import type { Subject } from '../../model/subject';
import { beginningOf } from '../../subject/evidence';
import { efm } from '../citations';
import { repeatsOf } from './repeats';

export const factsContradict: Rule = {
  id: 'facts-contradict',
  number: 'D07',
  severity: 'error',
  title: 'One fact with two values',
  rationale:
    'Facts of one concept in one context must have equal values. EDGAR rejects numbers that differ; of a flag that is true and false, or a text in two versions, nobody can tell which is meant.',
  source: efm('6.5.12'),
  scope: { filings: 'any', amendments: true },
  fix: 'Keep the one that is right. Of a text in several parts, make the parts continuations of one fact.',
  codes: ['notes-fact-contradictory'],
  *check(subject) {
    for (const { indexes, agree } of repeatsOf(subject)) {
      if (agree) continue;
      const [first, ...others] = indexes;
      yield {
        message: `expected one value, found ${indexes.length} facts of one concept in one context that differ`,
        evidence: [said(subject, first), ...others.map((index) => said(subject, index))],
      };
    }
  },
  examples: {
    bad: {
      facts: [
        [materialityFlag, false],
        [materialityFlag, true],
      ],
    },
    good: {
      facts: [
        [materialityFlag, false],
        [materialityFlag, true, { end: '2024-12-31', start: '2024-01-01' }],
      ],
    },
  },
};

function said(subject: Subject, index: number): Hit['evidence'][0] {
  const block = subject.texts.find((one) => one.index === index);
  if (block) return subject.quote('One value', block, beginningOf(block));
  const flag = subject.flags.find((one) => one.index === index);
  return flag ? subject.state('One value', flag) : subject.place('One value', index);
}
