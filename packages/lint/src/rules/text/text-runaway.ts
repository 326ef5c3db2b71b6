import { counted, grouped } from '@cydkit/text';
import { processes, roleOfManagement } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { inlineXbrl } from '../citations';

/** The longest Item 1C disclosures have about 14,000 characters in all. */
const mostCharacters = 15_000;

export const textRunaway: Rule<{ characters: number; most: number }> = {
  id: 'text-runaway',
  number: 'T04',
  severity: 'warning',
  title: 'Text block that runs on',
  rationale:
    'A block this long is longer than whole Item 1C disclosures. Its end tag or last continuation is probably too late, so that it includes other items of the report.',
  source: inlineXbrl('ix:continuation'),
  scope: { filings: 'any', amendments: true },
  message: ({ characters, most }) =>
    `The block has ${counted(characters, 'character')}, more than a whole disclosure usually has (${grouped(most)}); it probably runs on into other items`,
  fix: 'Read the end of the block, and end the tag where the disclosure ends.',
  *check(subject) {
    for (const block of subject.texts) {
      const { length } = block.text;
      if (length <= mostCharacters) continue;
      yield {
        args: { characters: length, most: mostCharacters },
        evidence: [
          subject.quote('Its end', block, { start: length - 200, end: length }),
          subject.quote('Its start', block, { start: 0, end: 200 }),
        ],
      };
    }
  },
  examples: {
    bad: { facts: [[processes, 'Item 2. Properties. We own one plant in Ulm. '.repeat(400)]] },
    good: { facts: [[roleOfManagement, 'Our CISO leads the team. '.repeat(20)]] },
  },
};
