import { decisiveClaims } from '@cydkit/statements';
import { materialityFlag, processes } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { item106 } from '../citations';
import {
  type ClaimArguments,
  type Contradiction,
  contradictions,
  withClaims,
} from './contradiction';

/** A limb that the text affirms, or a past effect that it admits although it denies others. */
const admitted: Contradiction['find'] = ({ verdict, claims, decisive }) =>
  verdict === 'affirms' ? decisive : decisiveClaims(claims, 'holds', [['past']]);

export const materialityFalseAffirmed: Rule<ClaimArguments> = {
  id: 'materiality-false-affirmed',
  number: 'X04',
  severity: 'info',
  title: 'Materiality flag is false, but the text affirms a limb',
  rationale:
    'Either limb of Item 106(b)(2) makes the answer yes: a past effect, or one that is reasonably likely. A flag that says no while the text says yes hides a material matter from users of the data. One effect that is admitted suffices, even where another sentence says that other incidents had none.',
  source: item106('(b)(2)'),
  scope: { filings: 'annual', amendments: true },
  message: ({ claims }) =>
    withClaims(
      'The text says that a risk from cybersecurity threats has materially affected the registrant or is reasonably likely to, but the flag is false',
      claims,
    ),
  fix: 'If the text is right, set the flag to true; otherwise correct the text.',
  mayDisagree: {
    when: 'The effect may have been on somebody else, such as a provider or its other customers, or on a business that you no longer have.',
    reason: 'The incident affected our provider, not us.',
  },
  check: (subject) =>
    contradictions(subject, {
      flag: materialityFlag,
      value: false,
      find: admitted,
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
