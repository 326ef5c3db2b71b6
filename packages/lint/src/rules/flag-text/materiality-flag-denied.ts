import { materialityFlag, processes } from '../../concepts';
import type { Rule } from '../../model/rule';
import { item106 } from '../citations';
import { contradictions } from './contradiction';

export const materialityFlagDenied: Rule = {
  id: 'materiality-flag-denied',
  number: 'X01',
  severity: 'error',
  title: 'Materiality flag is true, the text denies both limbs',
  rationale:
    'Item 106(b)(2) has two limbs: risks that have materially affected the registrant, and risks that are reasonably likely to. The flag says that at least one of them holds. Where the text denies both, data and text tell investors the opposite, and one of them is wrong: mostly the flag, set because the paragraph is there.',
  source: item106('(b)(2)'),
  scope: { filings: 'annual', amendments: true },
  fix: 'Set the flag to false if the text is right; otherwise say in the text what has affected the registrant or is likely to.',
  check: (subject) =>
    contradictions(subject, {
      flag: materialityFlag,
      value: true,
      message:
        'the flag says that cybersecurity risks have materially affected the registrant or are reasonably likely to, and the text denies both',
      shows: 'The text that denies it',
    }),
  examples: {
    bad: {
      facts: [
        [
          processes,
          'Lanternfish knows of no cybersecurity risks that have materially affected, or are reasonably likely to materially affect, its business.',
        ],
        [materialityFlag, true],
      ],
    },
    good: {
      facts: [
        [
          processes,
          'To date, no incident has materially affected us. Should an attack on our plant succeed, it is reasonably likely to materially affect us.',
        ],
        [materialityFlag, true],
      ],
    },
  },
};
