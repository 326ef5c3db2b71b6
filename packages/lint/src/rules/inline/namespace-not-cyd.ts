import { processes } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { inlineXbrl } from '../citations';

export const namespaceNotCyd: Rule = {
  id: 'namespace-not-cyd',
  number: 'K08',
  severity: 'error',
  title: 'Prefix cyd bound to another namespace',
  rationale:
    'The meaning of a name depends on its namespace, not on its prefix. Facts under a prefix cyd that is bound to another URI are not CYD facts: EDGAR and every reader see none.',
  source: inlineXbrl('qualified names'),
  scope: { filings: 'any', amendments: true },
  message: null,
  fix: 'Bind the prefix to http://xbrl.sec.gov/cyd/ followed by the year of the edition.',
  codes: ['namespace-foreign'],
  check: () => [],
  examples: {
    bad: {
      facts: [[processes, 'We assess threats.']],
      diagnostics: [
        {
          code: 'namespace-foreign',
          args: { concept: processes, namespace: 'http://example.com/cyd' },
        },
      ],
    },
    good: { facts: [[processes, 'We assess threats.']] },
  },
};
