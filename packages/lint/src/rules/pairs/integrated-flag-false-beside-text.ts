import { integratedFlag, integratedText } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { quality } from '../citations';
import { explainedNo } from './flag-and-text';

export const integratedFlagFalseBesideText: Rule = {
  id: 'integrated-flag-false-beside-text',
  number: 'P04',
  severity: 'info',
  title: 'Integration flag is false beside its text block',
  rationale:
    'The text block is for how the processes are integrated into the overall risk management. If the flag says that they are not, one of the two may be a mistake. Where the text says that there are no processes or that they are not integrated, the flag is right and nothing is reported; where it says that they are, X08 reports it.',
  source: quality,
  scope: { filings: 'annual', amendments: true },
  coveredBy: { filing: ['processes-integrated-false-affirmed'] },
  message:
    'The flag says that the processes are not integrated into the overall risk management, but a text block is tagged as the description of how they are',
  fix: 'Check which is meant. If the processes are integrated, set the flag to true; if not, keep the block only if it says so, and otherwise tag its text with the concept that it answers.',
  check: (subject) => explainedNo(subject, { flag: integratedFlag, text: integratedText }),
  examples: {
    bad: {
      facts: [
        [integratedFlag, false],
        [integratedText, 'Our enterprise risk committee reviews these threats with all others.'],
      ],
    },
    good: {
      facts: [
        [integratedFlag, false],
        [
          integratedText,
          'Lanternfish has adopted no cybersecurity program and no process for such risks.',
        ],
      ],
    },
  },
};
