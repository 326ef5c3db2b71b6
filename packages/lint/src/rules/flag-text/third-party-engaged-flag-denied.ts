import { engagedFlag, processes } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { item106 } from '../citations';
import { type ClaimArguments, contradictions, withClaims } from './contradiction';

export const thirdPartyEngagedFlagDenied: Rule<ClaimArguments> = {
  id: 'third-party-engaged-flag-denied',
  number: 'X05',
  severity: 'warning',
  title: 'Third-party flag is true, but the text denies any engagement',
  rationale:
    'Item 106(b)(1)(ii) asks whether the registrant engages assessors, consultants, auditors or other third parties for its cybersecurity processes. The text says that it does not, and names no provider of security or IT. Plans for the future do not make the flag true. A text that denies one kind of service only, such as penetration tests, is not reported.',
  source: item106('(b)(1)(ii)'),
  scope: { filings: 'annual', amendments: true },
  message: ({ claims }) =>
    withClaims(
      'The text denies that third parties are engaged for the cybersecurity processes, but the flag is true',
      claims,
    ),
  fix: 'If no third party is engaged, set the flag to false. Otherwise describe in the text what third parties do.',
  check: (subject) =>
    contradictions(subject, {
      flag: engagedFlag,
      value: true,
      shows: 'The text that denies it',
    }),
  examples: {
    bad: {
      facts: [
        [
          processes,
          'Lanternfish does not engage assessors, consultants or auditors for its cybersecurity processes, but may do so later.',
        ],
        [engagedFlag, true],
      ],
    },
    good: {
      facts: [
        [
          processes,
          'We do not engage auditors for our cybersecurity processes; a managed security service provider monitors our network.',
        ],
        [engagedFlag, true],
      ],
    },
  },
};
