import { positionsFlag, positionsText } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { quality } from '../citations';
import { explainedNo } from './flag-and-text';

export const positionsFlagFalseBesideText: Rule = {
  id: 'positions-flag-false-beside-text',
  number: 'P05',
  severity: 'warning',
  title: 'Responsible positions denied but named',
  rationale:
    'The text block is for the responsible management positions or committees. If the flag says that there are none, one of the two is a mistake, or the block contains the sentence that denies it.',
  source: quality,
  scope: { filings: 'annual', amendments: true },
  message:
    'The flag says no, but a text block names the responsible management positions or committees',
  fix: 'Set the flag to true, or tag the text with the concept that it answers.',
  check: (subject) => explainedNo(subject, { flag: positionsFlag, text: positionsText }),
  examples: {
    bad: {
      facts: [
        [positionsFlag, false],
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
