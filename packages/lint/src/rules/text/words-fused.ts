import { roleOfManagement } from '../../concepts';
import type { Rule } from '../../model/rule';
import { quality } from '../citations';
import { isFused } from './fused-words';
import { lossyNote } from './lossy';
import { firstMatches } from './matches';

const words = /\p{L}{5,24}/gu;

export const wordsFused: Rule = {
  id: 'words-fused',
  number: 'T08',
  severity: 'info',
  title: 'Words that run into each other',
  rationale:
    'A line break or the end of an element is no space: where two words stand in two elements without one between, the XBRL value has them as one. Searches for either word miss it.',
  source: quality,
  scope: { filings: 'any', amendments: true },
  fix: 'Put a space between the words, inside the tagged element.',
  check: (subject) =>
    firstMatches(subject, words, 'The word', (word) =>
      isFused(word) ? `expected a space, found "${word}"${lossyNote(subject)}` : null,
    ),
  examples: {
    bad: { facts: [[roleOfManagement, 'We report to theChief Executive Officer.']] },
    good: { facts: [[roleOfManagement, 'Onboarding at the board: to the chief executive.']] },
  },
};
