import { engagedFlag, processes } from '../../concepts';
import type { Rule } from '../../model/rule';
import { item106 } from '../citations';
import { contradictions } from './contradiction';

export const thirdPartyEngagedFlagDenied: Rule = {
  id: 'third-party-engaged-flag-denied',
  number: 'X05',
  severity: 'warning',
  title: 'Third-party flag is true, the text denies any engagement',
  rationale:
    'Item 106(b)(1)(ii) asks whether the registrant engages assessors, consultants, auditors or other third parties for its cybersecurity processes. The text says that it does not, and names no provider who does such work; plans for the future do not make the flag true.',
  source: item106('(b)(1)(ii)'),
  scope: { filings: 'annual', amendments: true },
  fix: 'Set the flag to false if nobody is engaged; otherwise name in the text what third parties do.',
  check: (subject) =>
    contradictions(subject, {
      flag: engagedFlag,
      value: true,
      message:
        'the flag says that the registrant engages third parties for its cybersecurity processes, and the text denies it',
      shows: 'The text that denies it',
    }),
  examples: {
    bad: {
      facts: [
        [
          processes,
          'Lanternfish does not engage assessors, consultants or auditors for its cybersecurity processes, but may do so later.',
        ],
        [engagedFlag, true],
      ],
    },
    good: {
      facts: [
        [
          processes,
          'We do not engage auditors for our cybersecurity processes; a managed security service provider monitors our network.',
        ],
        [engagedFlag, true],
      ],
    },
  },
};
