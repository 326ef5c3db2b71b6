import { incidentImpact, processes } from '../../concepts';
import type { Rule } from '../../model/rule';
import { quality } from '../citations';

export const factWithoutValue: Rule = {
  id: 'fact-without-value',
  number: 'S01',
  severity: 'error',
  title: 'Fact without a value',
  rationale:
    'A text block or flag that is nil, or empty, says that the registrant discloses something and not what. Nothing in Items 106, 16K and 1.05 is answered by nothing.',
  source: quality,
  scope: { filings: 'any', amendments: true },
  fix: 'Set the tag on the words that answer the question, or remove it.',
  codes: ['fact-nil'],
  *check(subject) {
    for (const [index, fact] of subject.filing.facts.entries()) {
      if (fact.type !== 'textBlock' || fact.nil || fact.value?.trim() !== '') continue;
      yield {
        message:
          'expected text, found an empty block; the concept counts as reported and says nothing',
        evidence: [subject.place('The empty block', index)],
      };
    }
  },
  examples: {
    bad: { form: '8-K', facts: [[incidentImpact, '']] },
    good: { facts: [[processes, 'We have no processes.']] },
  },
};
