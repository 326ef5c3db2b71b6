import { boardCommittee, boardOversight } from '../../concepts';
import type { Rule } from '../../model/rule';
import { beginningOf } from '../../subject/evidence';
import { quality } from '../citations';
import { named } from '../named';
import { sharedTexts } from './same-texts';

export const textUnderTwoConcepts: Rule = {
  id: 'text-under-two-concepts',
  number: 'D01',
  severity: 'info',
  title: 'One text under two concepts',
  rationale:
    'A sentence may answer two questions and then carries two tags: this is how the taxonomy is meant. Whole paragraphs under two concepts make it harder to see which words answer which.',
  source: quality,
  scope: { filings: 'any', amendments: true },
  fix: 'See whether each tag could be set on the words that its concept is about.',
  *check(subject) {
    for (const [first, second, ...more] of sharedTexts(subject)) {
      if (first === undefined || second === undefined || more.length > 0) continue;
      yield {
        message: `the same words stand under two concepts: ${named(first.concept)}; ${named(second.concept)}`,
        evidence: [
          subject.quote('The text', first, beginningOf(first)),
          subject.place('The same text', second.index),
        ],
      };
    }
  },
  examples: {
    bad: {
      facts: [
        [boardOversight, 'The audit committee oversees the risk.'],
        [boardCommittee, 'The audit committee oversees the risk.'],
      ],
    },
    good: {
      facts: [
        [boardOversight, 'The audit committee oversees the risk.'],
        [boardCommittee, 'The audit committee'],
      ],
    },
  },
};
