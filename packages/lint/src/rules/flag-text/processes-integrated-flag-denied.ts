import { integratedFlag, processes } from '../../concepts';
import type { Rule } from '../../model/rule';
import { item106 } from '../citations';
import { contradictions } from './contradiction';

export const processesIntegratedFlagDenied: Rule = {
  id: 'processes-integrated-flag-denied',
  number: 'X09',
  severity: 'warning',
  title: 'Integration flag is true, the text says that there is no programme',
  rationale:
    'Processes that do not exist, or that are kept apart, are not integrated into the overall risk management (Item 106(b)(1)(i)). Whether informal practices are a process is for the registrant to judge, so that this is a question, not an error.',
  source: item106('(b)(1)(i)'),
  scope: { filings: 'annual', amendments: true },
  fix: 'Set the flag to false, or describe the processes that are integrated.',
  check: (subject) =>
    contradictions(subject, {
      flag: integratedFlag,
      value: true,
      message:
        'the flag says that the cybersecurity processes are integrated into the overall risk management, and the text says that there are none or that they are not',
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
