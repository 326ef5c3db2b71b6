import { processes } from '../../concepts';
import type { Rule } from '../../model/rule';
import { inlineXbrl } from '../citations';

export const continuationBroken: Rule = {
  id: 'continuation-broken',
  number: 'K02',
  severity: 'error',
  title: 'Broken chain of continuations',
  rationale:
    'A text that goes on elsewhere does so by the id of its next part. A part that is missing, comes twice, belongs to two facts or leads back to itself makes the tagged text another than the page shows.',
  source: inlineXbrl('ix:continuation'),
  scope: { filings: 'any', amendments: true },
  fix: 'Give every part an id of its own, and name it in exactly one continuedAt.',
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
      diagnostics: [
        {
          code: 'continuation-missing',
          severity: 'error',
          message: 'expected an ix:continuation with id="part-2", found none',
        },
      ],
    },
    good: { facts: [[processes, 'We assess threats.']] },
  },
};
