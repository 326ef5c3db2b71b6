import { boardOversight, processes } from '../../concepts';
import type { Rule } from '../../model/rule';
import { item106 } from '../citations';
import { notApplicable } from './substance';

export const notApplicableOnly: Rule = {
  id: 'not-applicable-only',
  number: 'T14',
  severity: 'warning',
  title: '"Not applicable"',
  rationale:
    'Item 106 has no exemption for small companies, shell companies or blank cheques: a registrant without processes says so. Only issuers of asset-backed securities may leave it out, and they do not tag.',
  source: item106(''),
  scope: { filings: 'annual', amendments: true },
  fix: 'Say in a sentence what there is, or that there is none, and why.',
  *check(subject) {
    for (const block of subject.texts) {
      if (!notApplicable(block.text)) continue;
      yield {
        message:
          'expected a disclosure, be it that there are no processes; found that the item does not apply, which Item 106 does not provide for',
        evidence: [subject.quote('The text', block)],
      };
    }
  },
  examples: {
    bad: { facts: [[processes, 'Not applicable.']] },
    good: {
      facts: [[boardOversight, 'We have no committee; the board itself oversees the risk.']],
    },
  },
};
