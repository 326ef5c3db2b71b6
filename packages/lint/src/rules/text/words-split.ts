import { roleOfManagement } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { quality } from '../citations';
import { firstMatches, type LossyMatch, lossyMatch, lossyNote } from './first-matches';

/** Frequent words of these disclosures with a space before the last letter or in the middle. */
const split =
  /\b(?:compan y|Compan y|securit y|Securit y|cybersecurit y|Cybersecurit y|cyber securit y|manage ment|Manage ment|manageme nt|committe e|Committe e|informatio n|Informatio n|processe s|oversigh t|Oversigh t|directo rs|Directo rs|technolog y|Technolog y|strateg y|Strateg y|Boar d|boar d|ris k|ris ks|th e|an d|threat s|syste ms|system s|includin g|incident s|servic es|service s|polic y|polici es)\b/gu;

export const wordsSplit: Rule<LossyMatch> = {
  id: 'words-split',
  number: 'T09',
  severity: 'info',
  title: 'Words with a space inside',
  rationale:
    'A space inside a word comes from a stray character between two elements. Searches for the word miss it.',
  source: quality,
  scope: { filings: 'any', amendments: true },
  message: ({ found, isFromDataSet }) =>
    `"${found}" has a space inside a word${lossyNote(isFromDataSet)}`,
  fix: 'Remove the space.',
  check: (subject) =>
    firstMatches(subject, {
      pattern: split,
      shows: 'The word',
      argumentsOf: (found) => lossyMatch(subject, found),
    }),
  examples: {
    bad: { facts: [[roleOfManagement, 'Our compan y has a CISO.']] },
    good: { facts: [[roleOfManagement, 'Our company has a CISO.']] },
  },
};
