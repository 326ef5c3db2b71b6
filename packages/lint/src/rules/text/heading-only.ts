import { boardOversight, processes } from '../../concepts';
import type { Rule } from '../../model/rule';
import { quality } from '../citations';

/** `Item 1C. Cybersecurity`, `Risk Management and Strategy`, `Governance`, and nothing behind. */
const heading =
  /^(?:item\s*(?:1c|16k|106)[.:\s–—-]*)?(?:cyber\s?security(?: (?:risk management|governance|risk|disclosure|program|oversight)s?)?|(?:cybersecurity )?risk management(?:,)?(?: and)? strategy(?:,? and governance)?|(?:cybersecurity )?governance|board(?: of directors)?(?:['’]?s?)? oversight|role of (?:the )?(?:management|board)|management['’]?s? role|oversight)?[.:\s]*$/iu;

export const headingOnly: Rule = {
  id: 'heading-only',
  number: 'T13',
  severity: 'warning',
  title: 'A heading without its text',
  rationale:
    'The tag holds the heading of the disclosure and not the disclosure: the text behind it was left out, or its continuation is missing.',
  source: quality,
  scope: { filings: 'any', amendments: true },
  fix: 'Set the tag on the text below the heading.',
  *check(subject) {
    for (const block of subject.texts) {
      const text = block.text.trim();
      if (text.length > 100 || !/\p{L}{3}/u.test(text) || !heading.test(text)) continue;
      yield {
        message: 'expected the text of the disclosure, found its heading alone',
        evidence: [subject.quote('The heading', block)],
      };
    }
  },
  examples: {
    bad: { facts: [[processes, 'Item 1C. Cybersecurity']] },
    good: { facts: [[boardOversight, 'Governance\nThe board receives a report every quarter.']] },
  },
};
