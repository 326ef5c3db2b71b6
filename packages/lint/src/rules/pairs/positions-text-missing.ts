import { positionsFlag, positionsText, roleOfManagement } from '../../concepts';
import type { Rule } from '../../model/rule';
import { item106, itemOf } from '../citations';
import { unexplained } from './flag-and-text';

export const positionsTextMissing: Rule = {
  id: 'positions-text-missing',
  number: 'P02',
  severity: 'warning',
  title: 'Responsible positions affirmed, not named',
  rationale:
    'Item 106(c)(2)(i) asks whether and which management positions or committees are responsible. The flag answers "whether"; the "which" is in the text block that goes with it, or stands untagged in the description of management’s role.',
  source: item106('(c)(2)(i)'),
  scope: { filings: 'annual', amendments: false },
  fix: 'Tag the sentence that names the positions or committees.',
  check: (subject) =>
    unexplained(
      subject,
      positionsFlag,
      positionsText,
      [roleOfManagement],
      `the flag says that positions or committees of management are responsible; ${itemOf(subject, '(c)(2)(i)')} asks which, and no text block is tagged that names them`,
    ),
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
