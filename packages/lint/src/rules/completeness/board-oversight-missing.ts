import { boardCommittee, boardInformed, boardOversight } from '../../concepts';
import type { Rule } from '../../model/rule';
import { item106, itemOf } from '../citations';
import { absentPart } from './absent-part';

export const boardOversightMissing: Rule = {
  id: 'board-oversight-missing',
  number: 'C03',
  severity: 'warning',
  title: 'Oversight by the board not tagged as such',
  rationale:
    'Item 106(c)(1) asks for the board’s oversight, and then, where one is responsible, for the committee. A filing that tags the committee alone has perhaps tagged the whole paragraph with the narrower concept. Where no concept about the board is tagged, C09 says it instead.',
  source: item106('(c)(1)'),
  scope: { filings: 'annual', amendments: false },
  fix: 'Tag the description of the board’s oversight; it may hold the sentence on the committee.',
  *check(subject) {
    if (!subject.reports(boardCommittee) && !subject.reports(boardInformed)) return;
    yield* absentPart(
      subject,
      boardOversight,
      [boardCommittee, boardInformed],
      `expected a text block on the board’s oversight (${itemOf(subject, '(c)(1)')}) beside the one on its committee, found none; the description of the oversight may stand under the narrower tag`,
    );
  },
  examples: {
    bad: {
      facts: [
        [boardCommittee, 'The audit committee oversees cybersecurity risk.'],
        [boardInformed, 'It is informed every quarter.'],
      ],
    },
    good: {
      facts: [
        [boardOversight, 'The board oversees cybersecurity risk through its audit committee.'],
        [boardCommittee, 'its audit committee'],
      ],
    },
  },
};
