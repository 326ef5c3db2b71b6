import { boardCommittee, boardInformed, boardOversight } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { absentConcept } from '../absent-concept';
import { item106, itemOf } from '../citations';

export const boardOversightMissing: Rule<{ item: string }> = {
  id: 'board-oversight-missing',
  number: 'C03',
  severity: 'warning',
  title: 'Board oversight not tagged as such',
  rationale:
    'Item 106(c)(1) asks for the board’s oversight and then, if applicable, for the responsible committee. A filing that tags only the committee may have tagged the whole paragraph with the narrower concept. Where no concept about the board is tagged, C09 reports this instead.',
  source: item106('(c)(1)'),
  scope: { filings: 'annual', amendments: false },
  coveredBy: { filing: ['single-concept', 'flags-only'] },
  message: ({ item }) =>
    `No text block is tagged as the description of the board’s oversight (${item}), only of its committee or of how it is informed; it may be under the narrower tag`,
  fix: 'Tag the description of the board’s oversight; the block may include the sentence on the committee.',
  *check(subject) {
    if (!subject.reports(boardCommittee) && !subject.reports(boardInformed)) return;
    yield* absentConcept(subject, {
      concept: boardOversight,
      near: [boardCommittee, boardInformed],
      args: { item: itemOf(subject, '(c)(1)') },
    });
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
