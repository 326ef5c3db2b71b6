import { roleOfManagement } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { quality } from '../citations';
import { firstMatches, type LossyMatch, lossyMatch, lossyNote } from './first-matches';

const words = /\p{L}{5,24}/gu;

/** Small words and the topics of these disclosures: two of them without a space are not a word. */
const small = 'the of and to in our for with from by on is are has have that which any as at we';
const topics =
  'board company committee risk risks security cybersecurity information management chief officer directors director audit systems data technology incident incidents threats business program oversight governance';

/** Two small words that are often fused and not a word together (`into` and `within` are). */
const pairs =
  'ofthe tothe forthe inthe onthe bythe withthe fromthe andthe ofour toour inour arethe';

const known: ReadonlySet<string> = new Set(['onboard', 'inboard']);

const fused: ReadonlySet<string> = new Set([
  ...small
    .split(' ')
    .flatMap((one) => topics.split(' ').flatMap((other) => [one + other, other + one])),
  ...pairs.split(' '),
]);

export const wordsFused: Rule<LossyMatch> = {
  id: 'words-fused',
  number: 'T08',
  severity: 'info',
  title: 'Words run together',
  rationale:
    'Neither a line break nor the end of an element is a space: if two words are in two elements without a space between them, the XBRL value joins them. Searches for either word miss it.',
  source: quality,
  scope: { filings: 'any', amendments: true },
  coveredBy: { facts: ['text-block-without-escape'] },
  message: ({ found, isFromDataSet }) => `"${found}" lacks a space${lossyNote(isFromDataSet)}`,
  fix: 'Put a space between the words, inside the tagged element.',
  check: (subject) =>
    firstMatches(subject, {
      pattern: words,
      shows: 'The word',
      argumentsOf: (found) => (isFused(found) ? lossyMatch(subject, found) : null),
    }),
  examples: {
    bad: { facts: [[roleOfManagement, 'We report to theChief Executive Officer.']] },
    good: { facts: [[roleOfManagement, 'Onboarding at the board: to the chief executive.']] },
  },
};

/** Reports whether a word is two that run together: `theChief`, `risksand`; not `onboard`. */
function isFused(word: string): boolean {
  const key = word.toLowerCase();
  return fused.has(key) && !known.has(key);
}
