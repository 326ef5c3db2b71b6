import { incidentNature, incidentScope } from '../../concepts';
import type { Rule } from '../../model/rule';
import { absent } from '../absent';
import { item105 } from '../citations';
import { reportsIncident } from './incident';

export const incidentScopeMissing: Rule = {
  id: 'incident-scope-missing',
  number: 'I06',
  severity: 'warning',
  title: 'Scope of the incident not tagged',
  rationale:
    'Item 1.05(a) asks for the material aspects of the nature, scope and timing of the incident. The scope says which systems, sites or data are affected.',
  source: item105('(a)'),
  scope: { filings: 'current', amendments: false },
  fix: 'Tag the sentence that says what is affected.',
  *check(subject) {
    if (!reportsIncident(subject)) return;
    yield* absent(
      subject,
      incidentScope,
      [incidentNature],
      'expected a text block on the scope of the incident (Item 1.05(a)), found none; its sentence may stand under another tag',
    );
  },
  examples: {
    bad: {
      form: '8-K',
      facts: [[incidentNature, 'An intruder encrypted the file servers of our plant in Ulm.']],
    },
    good: {
      form: '8-K',
      facts: [
        [incidentNature, 'An intruder encrypted the file servers of our plant in Ulm.'],
        [incidentScope, 'the file servers of our plant in Ulm'],
      ],
    },
  },
};
