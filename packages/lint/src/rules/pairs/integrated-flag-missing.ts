import { engagedFlag, integratedFlag, integratedText } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { type Answer, answerNote, tagAdvice } from '../answer-of-text';
import { quality } from '../citations';
import { missingFlag } from './flag-and-text';

export const integratedFlagMissing: Rule<{ answer: Answer }> = {
  id: 'integrated-flag-missing',
  number: 'P06',
  severity: 'warning',
  title: 'Text block on integration without its flag',
  rationale:
    'A text block on how the processes are integrated is tagged, but not the flag that it explains. Anyone who counts the flags counts this filing as silent.',
  source: quality,
  scope: { filings: 'annual', amendments: false },
  coveredBy: { filing: ['flags-missing'] },
  message: ({ answer }) =>
    `A text block is tagged as the description of how the processes are integrated, but the flag that it explains is missing${answerNote(answer)}`,
  fix: tagAdvice('unclear'),
  check: (subject) =>
    missingFlag(subject, { flag: integratedFlag, text: integratedText, args: {} }),
  examples: {
    bad: {
      facts: [
        [engagedFlag, true],
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
