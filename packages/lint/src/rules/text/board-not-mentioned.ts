import { boardOversight } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { item106 } from '../citations';
import { blocksWithoutBoard } from './board-names';

export const boardNotMentioned: Rule<{ item: string }> = {
  id: 'board-not-mentioned',
  number: 'T12',
  severity: 'warning',
  title: 'Oversight block that mentions no board',
  rationale:
    'Item 106(c)(1) asks for the board of directors’ oversight. A block under this concept that mentions neither a board nor directors nor a committee (nor the general partner, trustee, sponsor or adviser of a registrant without a board) describes someone else’s work.',
  source: item106('(c)(1)'),
  scope: { filings: 'annual', amendments: true },
  message: ({ item }) =>
    `The block for the board’s oversight (${item}) mentions neither a board nor a committee`,
  fix: 'Move the tag to the sentences about the board; if there are none, write them.',
  check: (subject) => blocksWithoutBoard(subject, boardOversight),
  examples: {
    bad: { facts: [[boardOversight, 'Our CISO leads the security team.']] },
    good: { facts: [[boardOversight, 'The board receives a report every quarter.']] },
  },
};
