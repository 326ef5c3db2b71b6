import { positionsFlag, positionsText } from '../../concepts';
import type { Rule } from '../../model/rule';
import { quality } from '../citations';
import { explainedNo } from './flag-and-text';

export const positionsFlagFalseBesideText: Rule = {
  id: 'positions-flag-false-beside-text',
  number: 'P05',
  severity: 'warning',
  title: 'Responsible positions denied, and named',
  rationale:
    'The text block names the positions or committees of management that are responsible. Beside a flag that says there are none, one of the two is a mistake, or the block holds the sentence that denies it.',
  source: quality,
  scope: { filings: 'annual', amendments: true },
  fix: 'Set the flag to true, or tag the text with the concept that it answers to.',
  check: (subject) =>
    explainedNo(
      subject,
      positionsFlag,
      positionsText,
      'the flag says that no position or committee of management is responsible; expected no text that names any, found one',
    ),
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
