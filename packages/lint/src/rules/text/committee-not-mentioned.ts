import { boardCommittee } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { item106 } from '../citations';
import { blocksWithoutBoard } from './board-names';

export const committeeNotMentioned: Rule<{ item: string }> = {
  id: 'committee-not-mentioned',
  number: 'T11',
  severity: 'warning',
  title: 'Committee block that mentions neither committee nor board',
  rationale:
    'Item 106(c)(1) asks registrants to identify the responsible committee or subcommittee of the board, if there is one. Where the board itself is responsible, or the sponsor or adviser of a fund, many tag that. A block that names none of them describes someone else’s work, usually management’s.',
  source: item106('(c)(1)'),
  scope: { filings: 'annual', amendments: true },
  message: ({ item }) =>
    `The block for the responsible committee of the board (${item}) mentions neither a committee nor the board`,
  fix: 'Move the tag to the words that name the committee; if there is none, leave the concept out.',
  check: (subject) => blocksWithoutBoard(subject, boardCommittee),
  examples: {
    bad: { facts: [[boardCommittee, 'Our CISO is responsible for managing these risks.']] },
    good: { facts: [[boardCommittee, 'the audit committee']] },
  },
};
