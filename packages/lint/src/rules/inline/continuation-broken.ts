import { processes } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { inlineXbrl } from '../citations';

export const continuationBroken: Rule = {
  id: 'continuation-broken',
  number: 'K02',
  severity: 'error',
  title: 'Broken chain of continuations',
  rationale:
    'A text that continues elsewhere names the id of its next part. If a part is missing, is defined twice, belongs to two facts or leads back to itself, the tagged text differs from what the page shows.',
  source: inlineXbrl('ix:continuation'),
  scope: { filings: 'any', amendments: true },
  message: null,
  fix: 'Give every part a unique id, and name it in exactly one continuedAt.',
  codes: [
    'continuation-missing',
    'continuation-cycle',
    'continuation-shared',
    'continuation-nested',
    'continuation-duplicate',
  ],
  check: () => [],
  examples: {
    bad: {
      facts: [[processes, 'We assess threats.']],
      diagnostics: [{ code: 'continuation-missing', args: { continuation: 'part-2' } }],
    },
    good: { facts: [[processes, 'We assess threats.']] },
  },
};
