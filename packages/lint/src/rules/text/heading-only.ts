import { boardOversight, processes } from '../../concepts';
import type { Rule } from '../../model/rule';
import { quality } from '../citations';
import { isHeading } from './headings';

export const headingOnly: Rule = {
  id: 'heading-only',
  number: 'T13',
  severity: 'warning',
  title: 'A heading without its text',
  rationale:
    'The tag holds the heading of the disclosure and not the disclosure: the text behind it was left out, or its continuation is missing.',
  source: quality,
  scope: { filings: 'any', amendments: true },
  fix: 'Set the tag on the text below the heading.',
  *check(subject) {
    for (const block of subject.texts) {
      if (!isHeading(block.text)) continue;
      yield {
        message: 'expected the text of the disclosure, found its heading alone',
        evidence: [subject.quote('The heading', block)],
      };
    }
  },
  examples: {
    bad: { facts: [[processes, 'Item 1C. Cybersecurity']] },
    good: { facts: [[boardOversight, 'Governance\nThe board receives a report every quarter.']] },
  },
};
