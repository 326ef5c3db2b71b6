import { processes, reportToBoardFlag } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { item106 } from '../citations';
import { type ClaimArguments, contradictions, withClaims } from './contradiction';

export const reportsToBoardFalseAffirmed: Rule<ClaimArguments> = {
  id: 'reports-to-board-false-affirmed',
  number: 'X12',
  severity: 'warning',
  title: 'Report-to-board flag is false, but the text describes reports to the board',
  rationale:
    'Item 106(c)(2)(iii) asks whether those responsible report to the board or a board committee. The text says that it receives reports.',
  source: item106('(c)(2)(iii)'),
  scope: { filings: 'annual', amendments: true },
  message: ({ claims }) =>
    withClaims(
      'The text describes reports on cybersecurity risks to the board or its committee, but the flag is false',
      claims,
    ),
  fix: 'If the text is right, set the flag to true; otherwise correct the text.',
  check: (subject) =>
    contradictions(subject, {
      flag: reportToBoardFlag,
      value: false,
      shows: 'The text that describes them',
    }),
  examples: {
    bad: {
      facts: [
        [
          processes,
          'Our chief information officer reports to the audit committee on cybersecurity every quarter.',
        ],
        [reportToBoardFlag, false],
      ],
    },
    good: {
      facts: [
        [processes, 'Our chief information officer reports to the chief executive officer.'],
        [reportToBoardFlag, false],
      ],
    },
  },
};
