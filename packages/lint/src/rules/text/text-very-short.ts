import { counted } from '@cydkit/text';
import { boardInformed, positionsText } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { quality } from '../citations';
import { asksForName, hasSubstance } from './substance';

/** Shorter than any sentence that describes something. */
const fewestCharacters = 25;

export const textVeryShort: Rule<{ characters: number }> = {
  id: 'text-very-short',
  number: 'T03',
  severity: 'info',
  title: 'Very short text block',
  rationale:
    'A few words name a person or a committee but describe nothing: the tag may be on only part of a sentence. Concepts that ask for a name (the board’s committee, the management positions) are left out.',
  source: quality,
  scope: { filings: 'any', amendments: true },
  coveredBy: { facts: ['continuation-broken'] },
  message: ({ characters }) =>
    `The block has only ${counted(characters, 'character')}: enough for a name, not for a description`,
  fix: 'Check that the tag covers everything that the concept is about.',
  *check(subject) {
    for (const block of subject.texts) {
      const text = block.text.trim();
      if (text.length >= fewestCharacters || asksForName(block.concept)) continue;
      if (!hasSubstance(text)) continue;
      yield { args: { characters: text.length }, evidence: [subject.quote('The text', block)] };
    }
  },
  examples: {
    bad: { facts: [[boardInformed, 'every quarter']] },
    good: { facts: [[positionsText, 'our CISO']] },
  },
};
