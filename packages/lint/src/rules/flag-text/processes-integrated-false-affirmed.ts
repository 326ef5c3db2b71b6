import { integratedFlag, processes } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { item106 } from '../citations';
import { type ClaimArguments, contradictions, withClaims } from './contradiction';

export const processesIntegratedFalseAffirmed: Rule<ClaimArguments> = {
  id: 'processes-integrated-false-affirmed',
  number: 'X08',
  severity: 'warning',
  title: 'Integration flag is false, but the text says that processes are integrated',
  rationale:
    'Item 106(b)(1)(i) asks whether the cybersecurity processes are integrated into the overall risk management. The text says that they are.',
  source: item106('(b)(1)(i)'),
  scope: { filings: 'annual', amendments: true },
  message: ({ claims }) =>
    withClaims(
      'The text says that the cybersecurity processes are integrated into the overall risk management, but the flag is false',
      claims,
    ),
  fix: 'If the text is right, set the flag to true; otherwise correct the text.',
  check: (subject) =>
    contradictions(subject, {
      flag: integratedFlag,
      value: false,
      shows: 'The text that affirms it',
    }),
  examples: {
    bad: {
      facts: [
        [
          processes,
          'Our cybersecurity processes are integrated into our overall risk management system.',
        ],
        [integratedFlag, false],
      ],
    },
    good: {
      facts: [
        [
          processes,
          'We intend to develop cybersecurity processes that will be integrated into our overall risk management system.',
        ],
        [integratedFlag, false],
      ],
    },
  },
};
