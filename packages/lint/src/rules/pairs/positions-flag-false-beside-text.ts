import { positionsFlag, positionsText } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { quality } from '../citations';
import { explainedNo } from './flag-and-text';

export const positionsFlagFalseBesideText: Rule = {
  id: 'positions-flag-false-beside-text',
  number: 'P05',
  severity: 'info',
  title: 'Positions flag is false beside its text block',
  rationale:
    'The text block is for the responsible management positions or committees. If the flag says that there are none, one of the two may be a mistake. Where the text denies it, the flag is right and nothing is reported; where it names one, X11 reports it.',
  source: quality,
  scope: { filings: 'annual', amendments: true },
  coveredBy: {
    filing: ['positions-responsible-false-affirmed', 'report-to-board-without-positions'],
  },
  message:
    'The flag says that no management position or committee is responsible, but a text block is tagged as naming those that are',
  fix: 'Check which is meant. If a management position or committee is responsible, set the flag to true; if not, keep the block only if it says so, and otherwise tag its text with the concept that it answers.',
  check: (subject) => explainedNo(subject, { flag: positionsFlag, text: positionsText }),
  examples: {
    bad: {
      facts: [
        [positionsFlag, false],
        [positionsText, 'The audit committee meets four times a year.'],
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
