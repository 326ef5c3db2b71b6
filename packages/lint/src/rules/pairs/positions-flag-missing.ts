import { engagedFlag, positionsFlag, positionsText } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { type Answer, answerNote, tagAdvice } from '../answer-of-text';
import { quality } from '../citations';
import { missingFlag } from './flag-and-text';

export const positionsFlagMissing: Rule<{ answer: Answer }> = {
  id: 'positions-flag-missing',
  number: 'P07',
  severity: 'warning',
  title: 'Text block on responsible positions without its flag',
  rationale:
    'A text block that names the responsible positions or committees is tagged, but not the flag that it explains. Anyone who counts the flags counts this filing as silent.',
  source: quality,
  scope: { filings: 'annual', amendments: false },
  coveredBy: { filing: ['flags-missing'] },
  message: ({ answer }) =>
    `A text block is tagged as naming the responsible positions or committees, but the flag that it explains is missing${answerNote(answer)}`,
  fix: tagAdvice('unclear'),
  check: (subject) => missingFlag(subject, { flag: positionsFlag, text: positionsText, args: {} }),
  examples: {
    bad: {
      facts: [
        [engagedFlag, true],
        [positionsText, 'Our chief information security officer is responsible.'],
      ],
    },
    good: {
      facts: [
        [positionsFlag, true],
        [positionsText, 'Our chief information security officer is responsible.'],
      ],
    },
  },
};
