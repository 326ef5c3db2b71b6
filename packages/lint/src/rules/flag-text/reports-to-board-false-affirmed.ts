import { processes, reportToBoardFlag } from '../../concepts';
import type { Rule } from '../../model/rule';
import { item106 } from '../citations';
import { contradictions } from './contradiction';

export const reportsToBoardFalseAffirmed: Rule = {
  id: 'reports-to-board-false-affirmed',
  number: 'X12',
  severity: 'warning',
  title: 'Report-to-board flag is false, the text describes reports to the board',
  rationale:
    'Item 106(c)(2)(iii) asks whether those who are responsible report to the board or a committee of it. The text says that it receives reports.',
  source: item106('(c)(2)(iii)'),
  scope: { filings: 'annual', amendments: true },
  fix: 'Set the flag to true, or correct the text.',
  check: (subject) =>
    contradictions(subject, {
      flag: reportToBoardFlag,
      value: false,
      message:
        'the flag says that nobody responsible for cybersecurity risks reports to the board or a committee of it, and the text describes such reports',
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
