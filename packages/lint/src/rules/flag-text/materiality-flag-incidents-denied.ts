import { decisiveClaims, limbVerdict } from '@cydkit/statements';
import { materialityFlag, processes } from '../../concepts';
import type { Rule } from '../../model/rule';
import { item106 } from '../citations';
import { type Contradiction, contradictions } from './contradiction';

/** All that the text says of materiality is that no incident, or no material one, is known. */
const onlyIncidents: Contradiction['find'] = ({ claims }) =>
  limbVerdict(claims, 'past') === 'silent' &&
  limbVerdict(claims, 'likely') === 'silent' &&
  limbVerdict(claims, 'incident') === 'fails'
    ? decisiveClaims(claims, 'fails', [['incident']])
    : null;

export const materialityFlagIncidentsDenied: Rule = {
  id: 'materiality-flag-incidents-denied',
  number: 'X03',
  severity: 'warning',
  title: 'Materiality flag is true, the text knows of no incident',
  rationale:
    'That no incident happened is less than a denial of both limbs: risks may be reasonably likely to materially affect a registrant that no attack has reached. But where this is all that the text says, a reader finds nothing that makes the flag true.',
  source: item106('(b)(2)'),
  scope: { filings: 'annual', amendments: true },
  fix: 'Set the flag to false, or say which risks are reasonably likely to materially affect the registrant.',
  check: (subject) =>
    contradictions(subject, {
      flag: materialityFlag,
      value: true,
      find: onlyIncidents,
      message:
        'the flag says that cybersecurity risks have materially affected the registrant or are reasonably likely to; the text says that there was no such incident, and names no effect that happened or is likely',
      shows: 'The text that knows of no incident',
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
