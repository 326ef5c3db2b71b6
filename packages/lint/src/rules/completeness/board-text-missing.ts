import {
  boardCommittee,
  boardInformed,
  boardOversight,
  processes,
  roleOfManagement,
} from '../../concept-names';
import type { Rule } from '../../model/rule';
import { absentConcept } from '../absent-concept';
import { item106, itemOf } from '../citations';

export const boardTextMissing: Rule<{ item: string }> = {
  id: 'board-text-missing',
  number: 'C09',
  severity: 'warning',
  title: 'Nothing tagged about the board',
  rationale:
    'Item 106(c)(1) asks for the board’s oversight of risks from cybersecurity threats, with no "if applicable". The text may be under a wider tag, but then the data does not show it.',
  source: item106('(c)(1)'),
  scope: { filings: 'annual', amendments: false },
  coveredBy: { filing: ['single-concept', 'flags-only'] },
  message: ({ item }) =>
    `No text block is tagged as the description of the board’s oversight (${item}), of its committee or of how it is informed; it may be under another tag`,
  fix: 'Tag the description of the board’s oversight, or write it.',
  *check(subject) {
    if (subject.reports(boardCommittee) || subject.reports(boardInformed)) return;
    yield* absentConcept(subject, {
      concept: boardOversight,
      near: [roleOfManagement, processes],
      args: { item: itemOf(subject, '(c)(1)') },
    });
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
