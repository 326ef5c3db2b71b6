import { positionsText, processes } from '../../concepts';
import type { Rule } from '../../model/rule';
import { quality } from '../citations';
import { isHeading } from './headings';
import { notApplicable } from './not-applicable-only';
import { booleanWord, hasWords } from './words';

/** Shorter than any sentence that describes something; "Chief Information Officer" has 25. */
const fewestCharacters = 25;

export const textVeryShort: Rule = {
  id: 'text-very-short',
  number: 'T03',
  severity: 'info',
  title: 'Very short text block',
  rationale:
    'A block of three words is right where it names a position ("our CISO") or a committee. Elsewhere the tag may have been set on part of a sentence.',
  source: quality,
  scope: { filings: 'any', amendments: true },
  fix: 'See whether the tag holds all that the concept is about.',
  *check(subject) {
    for (const block of subject.texts) {
      const text = block.text.trim();
      if (text.length >= fewestCharacters || !hasWords(text)) continue;
      if (booleanWord(text) !== null || notApplicable(text) || isHeading(text)) continue;
      yield {
        message: `found ${text.length} characters; enough for the name of a position or committee, little for a description`,
        evidence: [subject.quote('The text', block)],
      };
    }
  },
  examples: {
    bad: { facts: [[positionsText, 'our CISO']] },
    good: { facts: [[processes, 'We assess threats to our instruments every quarter.']] },
  },
};
