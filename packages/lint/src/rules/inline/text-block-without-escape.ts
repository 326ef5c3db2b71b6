import { processes } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { inlineXbrl } from '../citations';

export const textBlockWithoutEscape: Rule = {
  id: 'text-block-without-escape',
  number: 'K03',
  severity: 'warning',
  title: 'Text block without escape',
  rationale:
    'Without escape="true", the markup of the block is dropped, and with it the end of every paragraph: headings run into sentences, and lists become one line. No validator checks this.',
  source: inlineXbrl('escape of ix:nonNumeric'),
  scope: { filings: 'any', amendments: true },
  message: null,
  fix: 'Set escape="true" on the text block.',
  codes: ['text-block-not-escaped'],
  check: () => [],
  examples: {
    bad: {
      facts: [[processes, 'We assess threats.']],
      diagnostics: [{ code: 'text-block-not-escaped', args: { concept: processes, escape: null } }],
    },
    good: { facts: [[processes, 'We assess threats.']] },
  },
};
