import { boardCommittee } from '../../concepts';
import type { Rule } from '../../model/rule';
import { item106, itemOf } from '../citations';
import { hasSubstance } from './substance';

/** A committee, or the board: small boards have none and are themselves responsible. */
const named = /committee|board|director|trustee|supervisory/iu;

export const committeeNotMentioned: Rule = {
  id: 'committee-not-mentioned',
  number: 'T11',
  severity: 'warning',
  title: 'Committee block that mentions neither committee nor board',
  rationale:
    'Item 106(c)(1) asks to identify the committee or subcommittee of the board that is responsible, if there is one. Where the board itself is responsible, many tag that. A block with neither word describes somebody else’s work, mostly management’s.',
  source: item106('(c)(1)'),
  scope: { filings: 'annual', amendments: true },
  fix: 'Set the tag on the words that name the committee; where there is none, leave the concept out.',
  *check(subject) {
    for (const block of subject.blocks) {
      if (block.concept !== boardCommittee || named.test(block.text)) continue;
      if (!hasSubstance(block.text)) continue;
      yield {
        message: `expected the name of the board’s committee that is responsible (${itemOf(subject, '(c)(1)')}), found a text that mentions neither a committee nor the board`,
        evidence: [subject.quote('The text', block)],
      };
    }
  },
  examples: {
    bad: { facts: [[boardCommittee, 'Our CISO is responsible for managing these risks.']] },
    good: { facts: [[boardCommittee, 'the audit committee']] },
  },
};
