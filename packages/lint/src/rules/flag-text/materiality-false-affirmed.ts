import { materialityFlag, processes } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { item106 } from '../citations';
import { type ClaimArguments, contradictions, withClaims } from './contradiction';

export const materialityFalseAffirmed: Rule<ClaimArguments> = {
  id: 'materiality-false-affirmed',
  number: 'X04',
  severity: 'warning',
  title: 'Materiality flag is false, but the text affirms a limb',
  rationale:
    'Either limb of Item 106(b)(2) makes the answer yes: a past effect, or one that is reasonably likely. A flag that says no while the text says yes hides a material matter from users of the data.',
  source: item106('(b)(2)'),
  scope: { filings: 'annual', amendments: true },
  message: ({ claims }) =>
    withClaims(
      'The flag says that no risk from cybersecurity threats has materially affected the registrant or is reasonably likely to, but the text says that one has or is',
      claims,
    ),
  fix: 'If the text is right, set the flag to true; otherwise correct the text.',
  check: (subject) =>
    contradictions(subject, {
      flag: materialityFlag,
      value: false,
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
