import { boardCommittee, boardOversight, conceptTitle } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { startOf } from '../../subject/evidence';
import { quality } from '../citations';
import { sharedTexts } from './same-texts';

export const textUnderTwoConcepts: Rule<{ concepts: readonly string[] }> = {
  id: 'text-under-two-concepts',
  number: 'D01',
  severity: 'info',
  title: 'One text under two concepts',
  rationale:
    'A sentence may answer two questions and carry two tags, as the taxonomy intends. Whole paragraphs under two concepts make it harder to see which words answer which question.',
  source: quality,
  scope: { filings: 'any', amendments: true },
  coveredBy: {
    facts: [
      'text-without-words',
      'boolean-in-text-block',
      'heading-only',
      'not-applicable-only',
      'expertise-not-described',
      'committee-not-mentioned',
      'board-not-mentioned',
    ],
  },
  message: ({ concepts }) => `The same text is tagged with two concepts: ${concepts.join('; ')}`,
  fix: 'Check whether each tag can be limited to the words that its concept is about.',
  *check(subject) {
    for (const [first, second, ...more] of sharedTexts(subject)) {
      if (first === undefined || second === undefined || more.length > 0) continue;
      yield {
        args: { concepts: [first, second].map(({ concept }) => conceptTitle(concept)) },
        evidence: [
          subject.quote('The text', first, startOf(first)),
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
