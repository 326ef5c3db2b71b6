import { processes } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { efm } from '../citations';

export const severalEditions: Rule = {
  id: 'several-editions',
  number: 'K06',
  severity: 'error',
  title: 'Several editions of the taxonomy',
  rationale:
    'A filing uses one edition of a taxonomy. Facts of another edition are different facts, and a search by namespace finds only part of the disclosure.',
  source: efm('6.22.3'),
  scope: { filings: 'any', amendments: true },
  message: null,
  fix: 'Use the namespace of one edition for all CYD facts.',
  codes: ['editions-mixed'],
  check: () => [],
  examples: {
    bad: {
      facts: [[processes, 'We assess threats.']],
      diagnostics: [{ code: 'editions-mixed', args: { editions: ['cyd/2024', 'cyd/2025'] } }],
    },
    good: { facts: [[processes, 'We assess threats.']] },
  },
};
