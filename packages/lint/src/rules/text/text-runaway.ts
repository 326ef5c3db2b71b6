import { processes, roleOfManagement } from '../../concepts';
import type { Rule } from '../../model/rule';
import { inlineXbrl } from '../citations';

/** The longest disclosures of Item 1C have some 14,000 characters as a whole. */
const mostCharacters = 15_000;

export const textRunaway: Rule = {
  id: 'text-runaway',
  number: 'T04',
  severity: 'warning',
  title: 'Text block that runs on',
  rationale:
    'A block of this length is longer than whole disclosures of Item 1C. Its end tag or last continuation probably stands too late, and it has taken in other items of the report.',
  source: inlineXbrl('ix:continuation'),
  scope: { filings: 'any', amendments: true },
  fix: 'Read the end of the block, and set the end of the tag behind the disclosure.',
  *check(subject) {
    for (const block of subject.texts) {
      const { length } = block.text;
      if (length <= mostCharacters) continue;
      yield {
        message: `expected at most some ${mostCharacters} characters, found ${length}; the block probably goes on into other items`,
        evidence: [
          subject.quote('Its end', block, { start: length - 200, end: length }),
          subject.quote('Its beginning', block, { start: 0, end: 200 }),
        ],
      };
    }
  },
  examples: {
    bad: { facts: [[processes, 'Item 2. Properties. We own one plant in Ulm. '.repeat(400)]] },
    good: { facts: [[roleOfManagement, 'Our CISO leads the team. '.repeat(20)]] },
  },
};
