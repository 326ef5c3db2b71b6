import { processes } from '../../concepts';
import type { Rule } from '../../model/rule';
import { quality } from '../citations';

export const nothingTagged: Rule = {
  id: 'nothing-tagged',
  number: 'C14',
  severity: 'info',
  title: 'Nothing to look at',
  rationale:
    'The filing has no fact of the CYD taxonomy, and needs none: an annual report for a fiscal year before the mandate, a current report about something else, another form. Where facts are due, C00 and K01 say so.',
  source: quality,
  scope: { filings: 'any', amendments: true },
  fix: 'Nothing, if this is the filing that you meant; the facts may stand in an exhibit.',
  codes: ['no-cyd-facts'],
  check: () => [],
  examples: {
    bad: {
      period: '2024-09-28',
      facts: [],
      diagnostics: [
        {
          code: 'no-cyd-facts',
          severity: 'warning',
          message: 'this 10-K has no fact of the CYD taxonomy',
        },
      ],
    },
    good: { facts: [[processes, 'We assess threats to our instruments every quarter.']] },
  },
};
