import { incidentImpact, processes } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { quality } from '../citations';
import { hasWords } from './substance';

export const textWithoutWords: Rule<{ text: string }> = {
  id: 'text-without-words',
  number: 'T01',
  severity: 'warning',
  title: 'Text block without words',
  rationale:
    'A text block that contains only a period or a dash discloses nothing: the tag is on the wrong characters, or the end of a longer passage was cut off. The concept counts as reported, but its text is lost to everyone who uses the data.',
  source: quality,
  scope: { filings: 'any', amendments: true },
  coveredBy: { facts: ['continuation-broken'] },
  message: ({ text }) =>
    `The block contains only "${text}"; the concept counts as reported but says nothing`,
  fix: 'Move the tag to the sentences that the concept is about, or remove it.',
  *check(subject) {
    for (const block of subject.texts) {
      if (hasWords(block.text)) continue;
      yield {
        args: { text: block.text.trim().slice(0, 20) },
        evidence: [subject.quote('The text', block)],
      };
    }
  },
  examples: {
    bad: { form: '8-K', facts: [[incidentImpact, '.']] },
    good: { facts: [[processes, 'None.']] },
  },
};
