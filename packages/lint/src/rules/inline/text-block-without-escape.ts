import { processes } from '../../concepts';
import type { Rule } from '../../model/rule';
import { inlineXbrl } from '../citations';

export const textBlockWithoutEscape: Rule = {
  id: 'text-block-without-escape',
  number: 'K03',
  severity: 'warning',
  title: 'Text block without escape',
  rationale:
    'Without escape="true" the markup of the block is dropped, and with it every end of a paragraph: headings run into sentences, lists into one line. No validator checks it.',
  source: inlineXbrl('escape of ix:nonNumeric'),
  scope: { filings: 'any', amendments: true },
  fix: 'Set escape="true" on the text block.',
  codes: ['text-block-not-escaped'],
  check: () => [],
  examples: {
    bad: {
      facts: [[processes, 'We assess threats.']],
      diagnostics: [
        {
          code: 'text-block-not-escaped',
          severity: 'warning',
          message: 'expected escape="true", found none',
        },
      ],
    },
    good: { facts: [[processes, 'We assess threats.']] },
  },
};
