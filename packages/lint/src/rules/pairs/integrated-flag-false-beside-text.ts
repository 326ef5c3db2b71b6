import { integratedFlag, integratedText } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { quality } from '../citations';
import { explainedNo } from './flag-and-text';

export const integratedFlagFalseBesideText: Rule = {
  id: 'integrated-flag-false-beside-text',
  number: 'P04',
  severity: 'warning',
  title: 'Integration denied but described',
  rationale:
    'The text block is for how the processes are integrated into the overall risk management. If the flag says that they are not, one of the two is a mistake, or the block contains the sentence that denies it.',
  source: quality,
  scope: { filings: 'annual', amendments: true },
  message: 'The flag says no, but a text block describes how the processes are integrated',
  fix: 'Set the flag to true, or tag the text with the concept that it answers.',
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
        [integratedFlag, true],
        [integratedText, 'Our enterprise risk committee reviews these threats with all others.'],
      ],
    },
  },
};
