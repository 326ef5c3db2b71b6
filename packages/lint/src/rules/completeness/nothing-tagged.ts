import { processes } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { quality } from '../citations';

export const nothingTagged: Rule = {
  id: 'nothing-tagged',
  number: 'C14',
  severity: 'info',
  title: 'No CYD facts, none known to be required',
  rationale:
    'Nothing in what was read is a fact of the CYD taxonomy, and nothing shows that one is required: it is an annual report for a fiscal year before tagging was required, a current report about something else, another form, or a document that states neither form nor period. Where facts are known to be required, C00 and K01 report it.',
  source: quality,
  scope: { filings: 'any', amendments: true },
  coveredBy: { filing: ['namespace-not-cyd', 'incident-item-untagged'] },
  message: null,
  fix: 'Nothing, if this is the filing you meant; the facts may be in an exhibit.',
  codes: ['no-cyd-facts'],
  check: () => [],
  examples: {
    bad: {
      period: '2024-09-28',
      facts: [],
      diagnostics: [{ code: 'no-cyd-facts', args: { form: '10-K' } }],
    },
    good: { facts: [[processes, 'We assess threats to our instruments every quarter.']] },
  },
};
