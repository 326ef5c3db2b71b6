import { incidentNature } from '../../concepts';
import type { Rule } from '../../model/rule';
import { efm } from '../citations';

const said = {
  code: 'incident-item-untagged',
  severity: 'warning',
  message: 'the header lists "1.05", and no fact is of the CYD taxonomy',
} as const;

export const incidentItemUntagged: Rule = {
  id: 'incident-item-untagged',
  number: 'K01',
  severity: 'warning',
  title: 'Item 1.05 without a CYD fact',
  rationale:
    'The header of the Form 8-K lists Item 1.05, Material Cybersecurity Incidents, and nothing is tagged with the CYD taxonomy. EDGAR warns of it and accepts the filing.',
  source: efm('6.5.77'),
  scope: { filings: 'any', amendments: true },
  fix: 'Tag the incident’s nature, scope, timing and impact; or remove the item from the header.',
  codes: ['incident-item-untagged'],
  check: () => [],
  examples: {
    bad: { form: '8-K', facts: [], diagnostics: [said] },
    good: { form: '8-K', facts: [[incidentNature, 'An intruder encrypted our file servers.']] },
  },
};
