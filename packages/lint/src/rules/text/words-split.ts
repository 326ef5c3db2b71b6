import { roleOfManagement } from '../../concepts';
import type { Rule } from '../../model/rule';
import { quality } from '../citations';
import { lossyNote } from './lossy';
import { firstMatches } from './matches';

/** Frequent words of such disclosures with a space before the last letter or in the middle. */
const split =
  /\b(?:compan y|Compan y|securit y|Securit y|cybersecurit y|Cybersecurit y|cyber securit y|manage ment|Manage ment|manageme nt|committe e|Committe e|informatio n|Informatio n|processe s|oversigh t|Oversigh t|directo rs|Directo rs|technolog y|Technolog y|strateg y|Strateg y|Boar d|boar d|ris k|ris ks|th e|an d|threat s|syste ms|system s|includin g|incident s|servic es|service s|polic y|polici es)\b/gu;

export const wordsSplit: Rule = {
  id: 'words-split',
  number: 'T09',
  severity: 'info',
  title: 'Words with a space in them',
  rationale:
    'A space inside a word comes from a stray character between two elements. Searches for the word miss it.',
  source: quality,
  scope: { filings: 'any', amendments: true },
  fix: 'Remove the space.',
  check: (subject) =>
    firstMatches(
      subject,
      split,
      'The word',
      (found) => `expected one word, found "${found}"${lossyNote(subject)}`,
    ),
  examples: {
    bad: { facts: [[roleOfManagement, 'Our compan y has a CISO.']] },
    good: { facts: [[roleOfManagement, 'Our company has a CISO.']] },
  },
};
