import { boardCommittee, boardOversight } from '../../concepts';
import type { Rule } from '../../model/rule';
import { beginningOf } from '../../subject/evidence';
import { quality } from '../citations';
import { naming } from './naming';

/** A word in lower case; `eBay` and `iRobot` begin a sentence. */
const lowerCaseWord = /^\s*["'“‘(]?\p{Ll}{2}/u;

export const textStartsMidSentence: Rule = {
  id: 'text-starts-mid-sentence',
  number: 'T05',
  severity: 'info',
  title: 'Text block that starts in the middle of a sentence',
  rationale:
    'Tags may be set on part of a sentence. Read alone, such a block lacks its subject; of a longer one the beginning may have been missed. Concepts that ask for a name (the committee of the board, the positions of management) are left out.',
  source: quality,
  scope: { filings: 'any', amendments: true },
  fix: 'See whether the sentence before the tag belongs to it.',
  *check(subject) {
    for (const block of subject.texts) {
      if (naming.has(block.concept) || !lowerCaseWord.test(block.text)) continue;
      yield {
        message:
          'expected the beginning of a sentence, found a word in lower case; read alone, the text may lack its subject',
        evidence: [subject.quote('The beginning', block, beginningOf(block))],
      };
    }
  },
  examples: {
    bad: { facts: [[boardOversight, 'oversees these risks and meets four times a year.']] },
    good: { facts: [[boardCommittee, 'the audit committee']] },
  },
};
