import { integratedFlag, integratedText } from '../../concepts';
import type { Rule } from '../../model/rule';
import { quality } from '../citations';
import { explainedNo } from './flag-and-text';

export const integratedFlagFalseBesideText: Rule = {
  id: 'integrated-flag-false-beside-text',
  number: 'P04',
  severity: 'warning',
  title: 'Integration denied, and described',
  rationale:
    'The text block holds how the processes are integrated into the overall risk management. Beside a flag that says they are not, one of the two is a mistake, or the block holds the sentence that denies it.',
  source: quality,
  scope: { filings: 'annual', amendments: true },
  fix: 'Set the flag to true, or tag the text with the concept that it answers to.',
  check: (subject) =>
    explainedNo(
      subject,
      integratedFlag,
      integratedText,
      'the flag says that the processes are not integrated into the overall risk management; expected no text on how they are, found one',
    ),
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
