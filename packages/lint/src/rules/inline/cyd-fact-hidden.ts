import { processes } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { efm } from '../citations';

export const cydFactHidden: Rule = {
  id: 'cyd-fact-hidden',
  number: 'K04',
  severity: 'warning',
  title: 'CYD fact that readers do not see',
  rationale:
    'Facts in ix:hidden, and what styles such as display: none conceal, are in the data but on no page. EDGAR warns about those that could be displayed; a flag can enclose the sentence that answers it.',
  source: efm('5.2.5.14'),
  scope: { filings: 'any', amendments: true },
  message: null,
  fix: 'Move the fact to the sentence that it is about; show concealed text or delete it.',
  codes: ['fact-hidden', 'continuation-hidden', 'fact-concealed', 'text-concealed'],
  check: () => [],
  examples: {
    bad: {
      facts: [[processes, 'We assess threats.']],
      diagnostics: [{ code: 'fact-hidden', args: { concept: processes } }],
    },
    good: { facts: [[processes, 'We assess threats.']] },
  },
};
