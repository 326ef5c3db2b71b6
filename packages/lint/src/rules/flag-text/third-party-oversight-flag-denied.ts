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
    'Item 106(b)(1)(iii) asks whether there are processes to oversee and identify risks from third-party service providers. The text says that there are none, or that the registrant has no cybersecurity program or processes at all, and describes none anywhere. To have none of its own, or no formal ones, does not rule out lesser ones and is not reported.',
  source: item106('(b)(1)(iii)'),
  scope: { filings: 'annual', amendments: true },
  message: ({ claims }) =>
    withClaims(
      'The text says that there are no processes to oversee the cybersecurity risks of service providers, or no cybersecurity program or processes at all, but the flag is true',
      claims,
    ),
  fix: 'If there are no such processes, set the flag to false. Otherwise describe in the text how the risks of service providers are overseen.',
  check: (subject) =>
    contradictions(subject, {
      flag: oversightFlag,
      value: true,
      shows: 'The text that denies it',
    }),
  examples: {
    bad: {
      facts: [
        [
          processes,
          'Lanternfish is a shell company and has not adopted any cybersecurity program.',
        ],
        [oversightFlag, true],
      ],
    },
    good: {
      facts: [
        [
          processes,
          'We have no formal cybersecurity processes of our own, and our sponsor looks after our systems.',
        ],
        [oversightFlag, true],
      ],
    },
  },
};
