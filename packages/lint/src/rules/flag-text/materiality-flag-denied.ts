import { materialityFlag, processes } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { item106 } from '../citations';
import { type ClaimArguments, contradictions, withClaims } from './contradiction';
import { filersJudgement } from './filers-judgement';

export const materialityFlagDenied: Rule<ClaimArguments> = {
  id: 'materiality-flag-denied',
  number: 'X01',
  severity: 'warning',
  title: 'Materiality flag is true, but the text denies both limbs',
  rationale:
    'Item 106(b)(2) has two limbs: risks that have materially affected the registrant, and risks that are reasonably likely to. The flag says that at least one applies. Where the text denies both, the data and the text give investors opposite answers, and one of them is wrong: usually the flag, set because the paragraph is there. The text must deny the effects of risks, threats or incidents in the past, not only that an incident happened, and likely effects without a reservation: no “if realized” and no exception or risk that it leaves to another item.',
  source: item106('(b)(2)'),
  scope: { filings: 'annual', amendments: true },
  message: ({ claims }) =>
    withClaims(
      'The text denies both past and likely material effects, but the flag is true',
      claims,
    ),
  fix: 'If the text is right, set the flag to false. Otherwise describe in the text what has affected the registrant or is reasonably likely to.',
  mayDisagree: filersJudgement,
  check: (subject) =>
    contradictions(subject, {
      flag: materialityFlag,
      value: true,
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
