import {
  boardCommittee,
  boardInformed,
  boardOversight,
  processes,
  roleOfManagement,
} from '../../concepts';
import type { Rule } from '../../model/rule';
import { item106, itemOf } from '../citations';
import { absentPart } from './absent-part';

export const boardTextMissing: Rule = {
  id: 'board-text-missing',
  number: 'C09',
  severity: 'warning',
  title: 'Nothing tagged about the board',
  rationale:
    'Item 106(c)(1) asks for the board’s oversight of risks from cybersecurity threats and has no "if applicable". The text may stand under a wider tag; then the data does not show it.',
  source: item106('(c)(1)'),
  scope: { filings: 'annual', amendments: false },
  fix: 'Tag the description of the board’s oversight.',
  *check(subject) {
    if (subject.reports(boardCommittee) || subject.reports(boardInformed)) return;
    yield* absentPart(
      subject,
      boardOversight,
      [roleOfManagement, processes],
      `expected a text block on the board’s oversight (${itemOf(subject, '(c)(1)')}), found none about the board or a committee of it; its text may stand under a wider tag`,
    );
  },
  examples: {
    bad: {
      facts: [
        [processes, 'We assess threats to our instruments every quarter.'],
        [roleOfManagement, 'Our CISO leads the security team.'],
      ],
    },
    good: {
      facts: [
        [processes, 'We assess threats to our instruments every quarter.'],
        [boardCommittee, 'The audit committee oversees cybersecurity risk.'],
      ],
    },
  },
};
