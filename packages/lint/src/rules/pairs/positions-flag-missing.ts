import { engagedFlag, positionsFlag, positionsText } from '../../concepts';
import type { Rule } from '../../model/rule';
import { quality } from '../citations';
import { flagless } from './flag-and-text';

export const positionsFlagMissing: Rule = {
  id: 'positions-flag-missing',
  number: 'P07',
  severity: 'warning',
  title: 'Responsible positions named without the flag',
  rationale:
    'The text that names the responsible positions or committees is tagged, and the flag that it explains is not. Who counts the flags counts this filing as silent.',
  source: quality,
  scope: { filings: 'annual', amendments: false },
  fix: 'Tag the sentence with the flag as well.',
  check: (subject) =>
    flagless(
      subject,
      positionsFlag,
      positionsText,
      'expected the flag that positions or committees of management are responsible beside the text that names them, found the text alone; in the data the question stays unanswered',
    ),
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
