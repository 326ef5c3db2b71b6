import { processes } from '../../concepts';
import type { Rule } from '../../model/rule';
import { efm } from '../citations';

export const constructForbidden: Rule = {
  id: 'construct-forbidden',
  number: 'K07',
  severity: 'error',
  title: 'What EDGAR forbids in inline XBRL',
  rationale:
    'EDGAR takes neither facts of another target document nor entity declarations. What they hold is not in the data that EDGAR extracts.',
  source: efm('5.2.5'),
  scope: { filings: 'any', amendments: true },
  fix: 'Remove the target attribute; write characters instead of entities.',
  codes: ['target-not-default', 'doctype-entities'],
  check: () => [],
  examples: {
    bad: {
      facts: [[processes, 'We assess threats.']],
      diagnostics: [
        {
          code: 'target-not-default',
          severity: 'warning',
          message: 'expected no target attribute, found target="other"',
        },
      ],
    },
    good: { facts: [[processes, 'We assess threats.']] },
  },
};
