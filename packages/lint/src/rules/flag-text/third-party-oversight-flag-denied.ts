import { oversightFlag, processes } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { item106 } from '../citations';
import { type ClaimArguments, contradictions, withClaims } from './contradiction';

export const thirdPartyOversightFlagDenied: Rule<ClaimArguments> = {
  id: 'third-party-oversight-flag-denied',
  number: 'X07',
  severity: 'warning',
  title: 'Provider oversight flag is true, but the text denies such processes',
  rationale:
    'Item 106(b)(1)(iii) asks whether there are processes to oversee and identify risks from third-party service providers. The text says that there are none, or that the registrant has no processes of its own at all, and describes none anywhere.',
  source: item106('(b)(1)(iii)'),
  scope: { filings: 'annual', amendments: true },
  message: ({ claims }) =>
    withClaims(
      'The flag says that there are processes to oversee the cybersecurity risks of third-party service providers, but the text says that the registrant has no such processes of its own',
      claims,
    ),
  fix: 'Set the flag to false, or describe how the risks of service providers are overseen.',
  check: (subject) =>
    contradictions(subject, {
      flag: oversightFlag,
      value: true,
      shows: 'The text that denies it',
    }),
  examples: {
    bad: {
      facts: [
        [processes, 'Our sponsor runs all systems for us, and we have no processes of our own.'],
        [oversightFlag, true],
      ],
    },
    good: {
      facts: [
        [
          processes,
          'We have no processes of our own for physical security. We assess the cybersecurity risks of our vendors before we contract with them.',
        ],
        [oversightFlag, true],
      ],
    },
  },
};
