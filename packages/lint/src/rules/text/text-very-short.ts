import { boardInformed, positionsText } from '../../concepts';
import type { Rule } from '../../model/rule';
import { quality } from '../citations';
import { naming } from './naming';
import { hasSubstance } from './substance';

/** Shorter than any sentence that describes something. */
const fewestCharacters = 25;

export const textVeryShort: Rule = {
  id: 'text-very-short',
  number: 'T03',
  severity: 'info',
  title: 'Very short text block',
  rationale:
    'A few words name a person or a committee and describe nothing: the tag may have been set on part of a sentence. Concepts that ask for a name (the committee of the board, the positions of management) are left out.',
  source: quality,
  scope: { filings: 'any', amendments: true },
  fix: 'See whether the tag holds all that the concept is about.',
  *check(subject) {
    for (const block of subject.texts) {
      const text = block.text.trim();
      if (text.length >= fewestCharacters || naming.has(block.concept)) continue;
      if (!hasSubstance(text)) continue;
      yield {
        message: `expected a description, found ${text.length} characters, which are enough for a name`,
        evidence: [subject.quote('The text', block)],
      };
    }
  },
  examples: {
    bad: { facts: [[boardInformed, 'every quarter']] },
    good: { facts: [[positionsText, 'our CISO']] },
  },
};
