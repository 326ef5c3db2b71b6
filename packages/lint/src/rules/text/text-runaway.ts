import { processes, roleOfManagement } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { inlineXbrl } from '../citations';

/** The heading of another item, on a line of its own or after a sentence. */
const otherItem =
  /(?:\n\s{0,9}|\p{Ll}{2}[.!?]\s{1,9})(item\s?(\d{1,2}(?:\.\d\d)?[A-K]?)[.:\s–—-]{1,4}(?:unresolved staff comments|(?:description of )?propert(?:ies|y)|legal proceedings|mine safety disclosures|market for|financial statements|exhibits|regulation fd disclosure|other events))/iu;

export const textRunaway: Rule<{ item: string }> = {
  id: 'text-runaway',
  number: 'T04',
  severity: 'info',
  title: 'Text block that runs into another item',
  rationale:
    'A block that contains the heading of another item contains its text, too: its end tag or last continuation is too late. Users of the data take what follows for a disclosure on cybersecurity.',
  source: inlineXbrl('ix:continuation'),
  scope: { filings: 'any', amendments: true },
  message: ({ item }) => `The block contains the heading of another item, Item ${item}`,
  fix: 'End the tag, or its last continuation, where the disclosure ends.',
  *check(subject) {
    for (const block of subject.texts) {
      const match = otherItem.exec(block.text);
      if (match === null) continue;
      const [found, heading = '', item = ''] = match;
      const end = match.index + found.length;
      const span = { start: end - heading.length, end };
      yield { args: { item }, evidence: [subject.quote('The heading', block, span)] };
    }
  },
  examples: {
    bad: {
      facts: [
        [
          processes,
          'Our CISO leads the team.\nItem 2. Properties\nWe own one plant in Ulm and lease another.',
        ],
      ],
    },
    good: {
      facts: [[roleOfManagement, 'Our CISO leads the team. See Item 3. Legal Proceedings.']],
    },
  },
};
