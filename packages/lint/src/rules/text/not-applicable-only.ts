import { boardOversight, processes } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { item106, itemOf } from '../citations';
import { notApplicable } from './substance';

export const notApplicableOnly: Rule<{ item: string }> = {
  id: 'not-applicable-only',
  number: 'T14',
  severity: 'info',
  title: 'Disclosure that only says "not applicable"',
  rationale:
    'Item 106 has no exemption for small, shell or blank-check companies: a registrant without processes says so. Only issuers of asset-backed securities may omit it, and they do not tag.',
  source: item106(''),
  scope: { filings: 'annual', amendments: true },
  message: ({ item }) =>
    `The text only says that the item does not apply; ${item} has no such exemption`,
  fix: 'Describe in a sentence what there is, or say that there is nothing, and why.',
  *check(subject) {
    for (const block of subject.texts) {
      if (!notApplicable(block.text)) continue;
      yield {
        args: { item: itemOf(subject, '') },
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
