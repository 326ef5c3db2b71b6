import { processes } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { quality } from '../citations';

export const nothingTagged: Rule = {
  id: 'nothing-tagged',
  number: 'C14',
  severity: 'info',
  title: 'No CYD facts, none required',
  rationale:
    'The filing has no fact of the CYD taxonomy and needs none: it is an annual report for a fiscal year before tagging was required, a current report about something else, or another form. Where facts are required, C00 and K01 report it.',
  source: quality,
  scope: { filings: 'any', amendments: true },
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
