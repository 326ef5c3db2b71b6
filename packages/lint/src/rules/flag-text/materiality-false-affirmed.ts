import { materialityFlag, processes } from '../../concepts';
import type { Rule } from '../../model/rule';
import { item106 } from '../citations';
import { contradictions } from './contradiction';

export const materialityFalseAffirmed: Rule = {
  id: 'materiality-false-affirmed',
  number: 'X04',
  severity: 'warning',
  title: 'Materiality flag is false, the text affirms a limb',
  rationale:
    'Either limb of Item 106(b)(2) makes the answer yes: an effect in the past, or one that is reasonably likely. A flag that says no beside text that says yes hides a material matter from whoever reads the data.',
  source: item106('(b)(2)'),
  scope: { filings: 'annual', amendments: true },
  fix: 'Set the flag to true if the text is right; otherwise correct the text.',
  check: (subject) =>
    contradictions(subject, {
      flag: materialityFlag,
      value: false,
      message:
        'the flag says that no cybersecurity risk has materially affected the registrant or is reasonably likely to, and the text says that one has or is',
      shows: 'The text that affirms it',
    }),
  examples: {
    bad: {
      facts: [
        [
          processes,
          'In May, attackers encrypted our order system. The incident materially affected our results of operations for the second quarter.',
        ],
        [materialityFlag, false],
      ],
    },
    good: {
      facts: [
        [
          processes,
          'The incident of May has not materially affected our results of operations, although future incidents could.',
        ],
        [materialityFlag, false],
      ],
    },
  },
};
