import { roleOfManagement } from '../../concepts';
import type { Rule } from '../../model/rule';
import { quality } from '../citations';
import { lossyNote } from './lossy';
import { firstMatches } from './matches';

/** Two words of such disclosures without the space between: `theChief`, `ourBoard`. */
const fused =
  /\b(?:the|our|and|by|to|with|of|for|from|as|its|an|in)(?:Chief|Board|Company|Audit|Committee|Information|Security|Director|President|Vice|CISO|CIO|CEO|CFO|Corporation|Bank|Risk|Cybersecurity|Officer|Technology)\b/gu;

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
    firstMatches(
      subject,
      fused,
      'The words',
      (found) => `expected a space, found "${found}"${lossyNote(subject)}`,
    ),
  examples: {
    bad: { facts: [[roleOfManagement, 'We report to theChief Executive Officer.']] },
    good: { facts: [[roleOfManagement, 'We report to the Chief Executive Officer.']] },
  },
};
