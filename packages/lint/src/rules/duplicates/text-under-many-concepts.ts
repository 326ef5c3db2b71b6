import { boardCommittee, boardInformed, boardOversight, conceptTitle } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { startOf } from '../../subject/evidence';
import { quality } from '../citations';
import { sharedTexts } from './same-texts';

export const textUnderManyConcepts: Rule<{ concepts: readonly string[] }> = {
  id: 'text-under-many-concepts',
  number: 'D02',
  severity: 'info',
  title: 'One text under three or more concepts',
  rationale:
    'The same words rarely answer three questions. Where whole paragraphs carry three tags, the tags are on the paragraph instead of on what each concept is about.',
  source: quality,
  scope: { filings: 'any', amendments: true },
  coveredBy: {
    facts: ['text-without-words', 'boolean-in-text-block', 'heading-only', 'not-applicable-only'],
  },
  message: ({ concepts }) =>
    `The same text is tagged with ${concepts.length} concepts, so that the data does not show which words answer which question: ${concepts.join('; ')}`,
  fix: 'Limit each tag to the words that its concept is about.',
  *check(subject) {
    for (const [first, ...others] of sharedTexts(subject)) {
      if (first === undefined || others.length < 2) continue;
      yield {
        args: { concepts: [first, ...others].map(({ concept }) => conceptTitle(concept)) },
        evidence: [
          subject.quote('The text', first, startOf(first)),
          ...others.map(({ index }) => subject.place('The same text', index)),
        ],
      };
    }
  },
  examples: {
    bad: {
      facts: [
        [boardOversight, 'The audit committee is informed of the risk.'],
        [boardCommittee, 'The audit committee is informed of the risk.'],
        [boardInformed, 'The audit committee is informed of the risk.'],
      ],
    },
    good: {
      facts: [
        [boardOversight, 'The audit committee is informed of the risk.'],
        [boardCommittee, 'The audit committee'],
        [boardInformed, 'is informed'],
      ],
    },
  },
};
