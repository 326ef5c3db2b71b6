import { boardCommittee, boardInformed, boardOversight } from '../../concepts';
import type { Rule } from '../../model/rule';
import { beginningOf } from '../../subject/evidence';
import { quality } from '../citations';
import { named } from '../named';
import { sharedTexts } from './same-texts';

export const textUnderManyConcepts: Rule = {
  id: 'text-under-many-concepts',
  number: 'D02',
  severity: 'info',
  title: 'One text under three concepts or more',
  rationale:
    'The same words rarely answer three questions. Where whole paragraphs carry three tags, the tags were set on the paragraph and not on what each concept is about.',
  source: quality,
  scope: { filings: 'any', amendments: true },
  fix: 'Set each tag on the words that its concept is about.',
  *check(subject) {
    for (const [first, ...others] of sharedTexts(subject)) {
      if (first === undefined || others.length < 2) continue;
      yield {
        message: `the same words stand under ${others.length + 1} concepts (${[first, ...others].map(({ concept }) => named(concept)).join('; ')}); which of them answer which question, the tags do not tell`,
        evidence: [
          subject.quote('The text', first, beginningOf(first)),
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
