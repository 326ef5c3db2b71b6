import { decisiveClaims, limbVerdict } from '@cydkit/statements';
import { materialityFlag, processes } from '../../concepts';
import type { Rule } from '../../model/rule';
import { item106 } from '../citations';
import { type Contradiction, contradictions } from './contradiction';

/** The past is denied, and nothing is said of what is likely, here or by reference. */
const onlyPast: Contradiction['find'] = ({ claims }) =>
  limbVerdict(claims, 'past') === 'fails' && limbVerdict(claims, 'likely') === 'silent'
    ? decisiveClaims(claims, 'fails', [['past']])
    : null;

export const materialityFlagPastDenied: Rule = {
  id: 'materiality-flag-past-denied',
  number: 'X02',
  severity: 'warning',
  title: 'Materiality flag is true, the text denies past effects and names no likely ones',
  rationale:
    'The flag says that risks have materially affected the registrant or are reasonably likely to. The text denies the first and is silent on the second, so that nothing in it carries the flag; that the future could be otherwise is said of every registrant.',
  source: item106('(b)(2)'),
  scope: { filings: 'annual', amendments: true },
  fix: 'Set the flag to false, or say which risks are reasonably likely to materially affect the registrant.',
  check: (subject) =>
    contradictions(subject, {
      flag: materialityFlag,
      value: true,
      find: onlyPast,
      message:
        'the flag says that cybersecurity risks have materially affected the registrant or are reasonably likely to; the text denies past effects and names no likely ones',
      shows: 'The text that denies past effects',
    }),
  examples: {
    bad: {
      facts: [
        [
          processes,
          'Risks from cybersecurity threats have not materially affected Lanternfish. Future incidents could do so.',
        ],
        [materialityFlag, true],
      ],
    },
    good: {
      facts: [
        [
          processes,
          'Risks from cybersecurity threats have not materially affected us to date, but we believe that they are reasonably likely to materially affect our results of operations.',
        ],
        [materialityFlag, true],
      ],
    },
  },
};
