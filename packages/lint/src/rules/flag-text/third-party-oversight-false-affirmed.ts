import { oversightFlag, processes } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { item106 } from '../citations';
import { type ClaimArguments, contradictions, withClaims } from './contradiction';

export const thirdPartyOversightFalseAffirmed: Rule<ClaimArguments> = {
  id: 'third-party-oversight-false-affirmed',
  number: 'X10',
  severity: 'warning',
  title: 'Provider oversight flag is false, but the text describes such processes',
  rationale:
    'Due diligence before a contract, contract terms, audit reports, reviews and monitoring are processes to oversee and identify risks from third-party service providers (Item 106(b)(1)(iii)).',
  source: item106('(b)(1)(iii)'),
  scope: { filings: 'annual', amendments: true },
  message: ({ claims }) =>
    withClaims(
      'The text describes processes to oversee the cybersecurity risks of service providers, but the flag is false',
      claims,
    ),
  fix: 'If the text is right, set the flag to true; otherwise correct the text.',
  check: (subject) =>
    contradictions(subject, {
      flag: oversightFlag,
      value: false,
      shows: 'The text that describes them',
    }),
  examples: {
    bad: {
      facts: [
        [
          processes,
          'We assess the cybersecurity practices of our vendors before we engage them and once a year.',
        ],
        [oversightFlag, false],
      ],
    },
    good: {
      facts: [
        [processes, 'We use few vendors, none of which has access to our systems.'],
        [oversightFlag, false],
      ],
    },
  },
};
