import { factTitle, materialityFlag, processes } from '../../concept-names';
import type { Hit, Rule } from '../../model/rule';
import type { Subject } from '../../model/subject';
import { startOf } from '../../subject/evidence';
import { efm } from '../citations';
import { repeatsOf } from './repeated-facts';

export const factsContradict: Rule<{ concept: string; facts: number }> = {
  id: 'facts-contradict',
  number: 'D07',
  severity: 'error',
  title: 'One fact with different values',
  rationale:
    'Facts of one concept in one context and one language must have equal values. EDGAR rejects numbers that differ. If a flag is both true and false, or a text has two versions, the data does not show which one is meant.',
  source: efm('6.5.12'),
  scope: { filings: 'any', amendments: true },
  message: ({ concept, facts }) =>
    `${factTitle(concept)} is reported ${facts === 2 ? 'twice' : `${facts} times`} in one context, with different values`,
  fix: 'Keep the correct one. If they are parts of one text, make the parts continuations of one fact. If they are about two incidents, give each a member on MaterialCybersecurityIncidentAxis.',
  codes: ['notes-fact-contradictory'],
  *check(subject) {
    const quoteValue = valueQuotes(subject);
    for (const { concept, indexes, agree } of repeatsOf(subject)) {
      if (agree) continue;
      const [first, ...others] = indexes;
      yield {
        args: { concept, facts: indexes.length },
        evidence: [quoteValue(first), ...others.map(quoteValue)],
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
        [processes, 'Evaluamos las amenazas.', { lang: 'es' }],
        [processes, 'We assess threats.', { lang: 'en-US' }],
      ],
    },
  },
};

/** Returns a function that quotes the value of a fact. */
function valueQuotes(subject: Subject): (index: number) => Hit['evidence'][0] {
  const blocks = new Map(subject.texts.map((block) => [block.index, block]));
  const flags = new Map(subject.flags.map((flag) => [flag.index, flag]));
  return (index) => {
    const block = blocks.get(index);
    if (block) return subject.quote('One value', block, startOf(block));
    const flag = flags.get(index);
    return flag ? subject.state('One value', flag) : subject.place('One value', index);
  };
}
