import { incidentNature } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { efm } from '../citations';

export const incidentItemUntagged: Rule = {
  id: 'incident-item-untagged',
  number: 'K01',
  severity: 'warning',
  title: 'Item 1.05 without CYD facts',
  rationale:
    'The header of the Form 8-K lists Item 1.05, Material Cybersecurity Incidents, but nothing is tagged with the CYD taxonomy. EDGAR issues a warning and accepts the filing.',
  source: efm('6.5.77'),
  scope: { filings: 'any', amendments: true },
  message: null,
  fix: 'Tag the incident’s nature, scope, timing and impact, or remove the item from the header.',
  codes: ['incident-item-untagged'],
  check: () => [],
  examples: {
    bad: {
      form: '8-K',
      facts: [],
      diagnostics: [{ code: 'incident-item-untagged', args: { item: '1.05' } }],
    },
    good: { form: '8-K', facts: [[incidentNature, 'An intruder encrypted our file servers.']] },
  },
};
