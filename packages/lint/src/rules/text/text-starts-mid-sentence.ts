import { boardCommittee, boardOversight } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { startOf } from '../../subject/evidence';
import { quality } from '../citations';
import { asksForName } from './substance';

/** A lowercase word; `eBay` and `iRobot` may start a sentence. */
const lowerCaseWord = /^\s*["'“‘(]?\p{Ll}{2}/u;

export const textStartsMidSentence: Rule = {
  id: 'text-starts-mid-sentence',
  number: 'T05',
  severity: 'info',
  title: 'Text block that starts mid-sentence',
  rationale:
    'A tag may cover only part of a sentence. Read alone, such a block lacks its subject; of a longer one, the start may have been missed. Concepts that ask for a name (the board’s committee, the management positions) are left out.',
  source: quality,
  scope: { filings: 'any', amendments: true },
  coveredBy: {
    facts: [
      'text-without-words',
      'boolean-in-text-block',
      'heading-only',
      'not-applicable-only',
      'text-very-short',
    ],
  },
  message:
    'The block starts with a lowercase word, probably mid-sentence; read alone, it may lack its subject',
  fix: 'Check whether the words before the tag belong to it.',
  *check(subject) {
    for (const block of subject.texts) {
      if (asksForName(block.concept) || !lowerCaseWord.test(block.text)) continue;
      yield { args: {}, evidence: [subject.quote('The start', block, startOf(block))] };
    }
  },
  examples: {
    bad: { facts: [[boardOversight, 'oversees these risks and meets four times a year.']] },
    good: { facts: [[boardCommittee, 'the audit committee']] },
  },
};
