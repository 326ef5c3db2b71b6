import { positionsFlag, processes } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { item106 } from '../citations';
import { type ClaimArguments, contradictions, withClaims } from './contradiction';

export const positionsResponsibleFalseAffirmed: Rule<ClaimArguments> = {
  id: 'positions-responsible-false-affirmed',
  number: 'X11',
  severity: 'warning',
  title: 'Positions flag is false, but the text names who is responsible',
  rationale:
    'Item 106(c)(2)(i) asks whether management positions or committees are responsible for assessing and managing cybersecurity risks. A named person counts, whatever the title; the board alone does not, nor does management at large.',
  source: item106('(c)(2)(i)'),
  scope: { filings: 'annual', amendments: true },
  message: ({ claims }) =>
    withClaims(
      'The text names a management position or committee that is responsible for cybersecurity risks, but the flag is false',
      claims,
    ),
  fix: 'If the text is right, set the flag to true; otherwise correct the text.',
  check: (subject) =>
    contradictions(subject, {
      flag: positionsFlag,
      value: false,
      shows: 'The text that names it',
    }),
  examples: {
    bad: {
      facts: [
        [processes, 'Our chief information security officer is responsible for these risks.'],
        [positionsFlag, false],
      ],
    },
    good: {
      facts: [
        [processes, 'The board of Lanternfish looks after these risks by itself.'],
        [positionsFlag, false],
      ],
    },
  },
};
