import { boardOversight, processes } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { quality } from '../citations';
import { isHeading } from './headings';

export const headingOnly: Rule = {
  id: 'heading-only',
  number: 'T13',
  severity: 'warning',
  title: 'Heading without its text',
  rationale:
    'The tag contains the heading of the disclosure but not the disclosure: the text after it was left out, or its continuation is missing.',
  source: quality,
  scope: { filings: 'any', amendments: true },
  coveredBy: { facts: ['continuation-broken'] },
  message: 'The block contains only the heading of the disclosure',
  fix: 'Move the tag to the text below the heading.',
  *check(subject) {
    for (const block of subject.texts) {
      if (!isHeading(block.text)) continue;
      yield { args: {}, evidence: [subject.quote('The heading', block)] };
    }
  },
  examples: {
    bad: { facts: [[processes, 'Item 1C. Cybersecurity']] },
    good: { facts: [[boardOversight, 'Governance\nThe board receives a report every quarter.']] },
  },
};
