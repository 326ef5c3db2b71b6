import { integratedFlag, processes } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { item106 } from '../citations';
import { type ClaimArguments, contradictions, withClaims } from './contradiction';

export const processesIntegratedFlagDenied: Rule<ClaimArguments> = {
  id: 'processes-integrated-flag-denied',
  number: 'X09',
  severity: 'warning',
  title: 'Integration flag is true, but the text says that there is no program',
  rationale:
    'Processes that do not exist, or that are kept separate, are not integrated into the overall risk management (Item 106(b)(1)(i)). Whether informal practices are a process is for the registrant to judge, so this is a question, not an error.',
  source: item106('(b)(1)(i)'),
  scope: { filings: 'annual', amendments: true },
  message: ({ claims }) =>
    withClaims(
      'The text says that there are no cybersecurity processes, or that they are not integrated into the overall risk management, but the flag is true',
      claims,
    ),
  fix: 'If the text is right, set the flag to false; otherwise describe the processes and how they are integrated.',
  check: (subject) =>
    contradictions(subject, {
      flag: integratedFlag,
      value: true,
      shows: 'The text that denies it',
    }),
  examples: {
    bad: {
      facts: [
        [
          processes,
          'Lanternfish has adopted no cybersecurity program and no formal process for such risks.',
        ],
        [integratedFlag, true],
      ],
    },
    good: {
      facts: [
        [
          processes,
          'We do not have a dedicated cybersecurity team. Cybersecurity is part of our overall risk management.',
        ],
        [integratedFlag, true],
      ],
    },
  },
};
