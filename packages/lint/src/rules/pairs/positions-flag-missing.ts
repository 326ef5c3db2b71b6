import { engagedFlag, positionsFlag, positionsText } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { quality } from '../citations';
import { missingFlag } from './flag-and-text';

export const positionsFlagMissing: Rule = {
  id: 'positions-flag-missing',
  number: 'P07',
  severity: 'warning',
  title: 'Responsible positions named without the flag',
  rationale:
    'The text that names the responsible positions or committees is tagged, but not the flag that it explains. Anyone who counts the flags counts this filing as silent.',
  source: quality,
  scope: { filings: 'annual', amendments: false },
  message: 'The text names the responsible positions or committees, but their flag is missing',
  fix: 'Tag the sentence with the flag as well.',
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
