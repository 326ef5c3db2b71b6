import { decisiveClaims, limbVerdict } from '@cydkit/statements';
import { materialityFlag, processes } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { item106 } from '../citations';
import {
  type ClaimArguments,
  type Contradiction,
  contradictions,
  withClaims,
} from './contradiction';

/** All that the text says of materiality is that no incident, or no material one, is known. */
const onlyIncidents: Contradiction['find'] = ({ claims }) =>
  limbVerdict(claims, 'past') === 'silent' &&
  limbVerdict(claims, 'likely') === 'silent' &&
  limbVerdict(claims, 'incident') === 'fails'
    ? decisiveClaims(claims, 'fails', [['incident']])
    : null;

export const materialityFlagIncidentsDenied: Rule<ClaimArguments> = {
  id: 'materiality-flag-incidents-denied',
  number: 'X03',
  severity: 'warning',
  title: 'Materiality flag is true, but the text only denies incidents',
  rationale:
    'Saying that no incident occurred is less than denying both limbs: risks may be reasonably likely to materially affect a registrant that has never been attacked. But if the text says nothing else, a reader finds nothing that makes the flag true.',
  source: item106('(b)(2)'),
  scope: { filings: 'annual', amendments: true },
  message: ({ claims }) =>
    withClaims(
      'The flag says that risks from cybersecurity threats have materially affected the registrant or are reasonably likely to, but the text only says that there was no such incident and names no effect, past or likely',
      claims,
    ),
  fix: 'Set the flag to false, or describe which risks are reasonably likely to materially affect the registrant.',
  check: (subject) =>
    contradictions(subject, {
      flag: materialityFlag,
      value: true,
      find: onlyIncidents,
      shows: 'The text that denies any incident',
    }),
  examples: {
    bad: {
      facts: [
        [
          processes,
          'Since we opened our first plant, there has been no material cybersecurity incident.',
        ],
        [materialityFlag, true],
      ],
    },
    good: {
      facts: [
        [
          processes,
          'There has been no material cybersecurity incident. Whether risks from cybersecurity threats are reasonably likely to materially affect us is described in Item 1A.',
        ],
        [materialityFlag, true],
      ],
    },
  },
};
