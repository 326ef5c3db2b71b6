import { processes } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { efm } from '../citations';

export const constructForbidden: Rule = {
  id: 'construct-forbidden',
  number: 'K07',
  severity: 'error',
  title: 'Construct that EDGAR forbids in Inline XBRL',
  rationale:
    'EDGAR accepts neither facts of another target document nor entity declarations. What they contain is not in the data that EDGAR extracts.',
  source: efm('5.2.5'),
  scope: { filings: 'any', amendments: true },
  message: null,
  fix: 'Remove the target attribute; write characters instead of entities.',
  codes: ['target-not-default', 'doctype-entities'],
  check: () => [],
  examples: {
    bad: {
      facts: [[processes, 'We assess threats.']],
      diagnostics: [{ code: 'target-not-default', args: { concept: processes, target: 'other' } }],
    },
    good: { facts: [[processes, 'We assess threats.']] },
  },
};
