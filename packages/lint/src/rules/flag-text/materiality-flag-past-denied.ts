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
import { filersJudgement } from './filers-judgement';

/** The past is denied, no material incident is admitted, and nothing is said of what is likely. */
const onlyPast: Contradiction['find'] = ({ claims }) =>
  limbVerdict(claims, 'past') === 'fails' &&
  limbVerdict(claims, 'likely') === 'silent' &&
  !claims.some(({ limb, says }) => limb === 'incident' && says === 'holds')
    ? decisiveClaims(claims, 'fails', [['past']])
    : null;

export const materialityFlagPastDenied: Rule<ClaimArguments> = {
  id: 'materiality-flag-past-denied',
  number: 'X02',
  severity: 'warning',
  title: 'Materiality flag is true, but the text denies past effects and names no likely ones',
  rationale:
    'The flag says that risks have materially affected the registrant or are reasonably likely to. The text denies the first and is silent on the second, so nothing in it supports the flag. That the future could be different is true of every registrant. A text that says what is reasonably likely “if realized”, or that another item describes it, is not silent.',
  source: item106('(b)(2)'),
  scope: { filings: 'annual', amendments: true },
  message: ({ claims }) =>
    withClaims(
      'The text denies past material effects and names no likely ones, but the flag is true',
      claims,
    ),
  fix: 'If no risk is reasonably likely to materially affect the registrant either, set the flag to false; otherwise describe which risks are.',
  mayDisagree: filersJudgement,
  check: (subject) =>
    contradictions(subject, {
      flag: materialityFlag,
      value: true,
      find: onlyPast,
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
