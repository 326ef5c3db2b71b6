import { incidentImpact, processes } from '../../concepts';
import type { Rule } from '../../model/rule';
import { quality } from '../citations';
import { hasWords } from './substance';

export const textWithoutWords: Rule = {
  id: 'text-without-words',
  number: 'T01',
  severity: 'error',
  title: 'Text block without words',
  rationale:
    'A text block that holds a full stop or a dash discloses nothing: a tag was set on the wrong characters, or the end of a longer passage was cut off. The concept counts as reported, and its text is lost to everyone who reads the data.',
  source: quality,
  scope: { filings: 'any', amendments: true },
  fix: 'Set the tag on the sentences that the concept is about, or remove it.',
  *check(subject) {
    for (const block of subject.texts) {
      if (hasWords(block.text)) continue;
      yield {
        message: `expected the sentences that the concept is about, found "${block.text.trim().slice(0, 20)}"; the concept counts as reported and says nothing`,
        evidence: [subject.quote('The text', block)],
      };
    }
  },
  examples: {
    bad: { form: '8-K', facts: [[incidentImpact, '.']] },
    good: { facts: [[processes, 'None.']] },
  },
};
