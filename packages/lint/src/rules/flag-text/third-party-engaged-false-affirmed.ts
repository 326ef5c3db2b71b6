import { engagedFlag, processes } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { item106 } from '../citations';
import { type ClaimArguments, contradictions, withClaims } from './contradiction';

export const thirdPartyEngagedFalseAffirmed: Rule<ClaimArguments> = {
  id: 'third-party-engaged-false-affirmed',
  number: 'X06',
  severity: 'info',
  title: 'Third-party flag is false, but the text names an engagement',
  rationale:
    'Consultants, penetration testers, auditors and managed security providers are all third parties under Item 106(b)(1)(ii), even if they are engaged only from time to time.',
  source: item106('(b)(1)(ii)'),
  scope: { filings: 'annual', amendments: true },
  message: ({ claims }) =>
    withClaims(
      'The text names third parties engaged for the cybersecurity processes, but the flag is false',
      claims,
    ),
  fix: 'If the text is right, set the flag to true; otherwise make clear that the third parties named have no part in the cybersecurity processes.',
  check: (subject) =>
    contradictions(subject, {
      flag: engagedFlag,
      value: false,
      shows: 'The text that names them',
    }),
  examples: {
    bad: {
      facts: [
        [processes, 'We engage an independent consultant to test our defences every year.'],
        [engagedFlag, false],
      ],
    },
    good: {
      facts: [
        [
          processes,
          'We may engage consultants in the future. We assess the security of our third-party service providers.',
        ],
        [engagedFlag, false],
      ],
    },
  },
};
