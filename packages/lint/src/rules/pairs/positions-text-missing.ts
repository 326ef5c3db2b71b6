import { positionsFlag, positionsText, roleOfManagement } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { item106, itemOf } from '../citations';
import { unexplainedYes } from './flag-and-text';

export const positionsTextMissing: Rule<{ item: string }> = {
  id: 'positions-text-missing',
  number: 'P02',
  severity: 'warning',
  title: 'Responsible positions affirmed but not named',
  rationale:
    'Item 106(c)(2)(i) asks whether and which management positions or committees are responsible. The flag answers "whether". The "which" belongs in the text block that goes with it; it may be part of the description of management’s role, without a tag of its own.',
  source: item106('(c)(2)(i)'),
  scope: { filings: 'annual', amendments: false },
  coveredBy: { filing: ['flags-only', 'management-text-missing'] },
  message: ({ item }) =>
    `The flag says that management positions or committees are responsible, but no text block is tagged as naming them (${item}); they may be under another tag`,
  fix: 'Tag the words that name the positions or committees, or write them. If there are none, set the flag to false.',
  check: (subject) =>
    unexplainedYes(subject, {
      flag: positionsFlag,
      text: positionsText,
      near: [roleOfManagement],
      args: { item: itemOf(subject, '(c)(2)(i)') },
    }),
  examples: {
    bad: {
      facts: [
        [roleOfManagement, 'Our CISO leads the security team.'],
        [positionsFlag, true],
      ],
    },
    good: {
      facts: [
        [roleOfManagement, 'Our CISO leads the security team.'],
        [positionsFlag, true],
        [positionsText, 'Our CISO'],
      ],
    },
  },
};
