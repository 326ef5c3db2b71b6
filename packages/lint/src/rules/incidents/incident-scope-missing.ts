import { incidentNature, incidentScope } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { absentConcept } from '../absent-concept';
import { item105 } from '../citations';
import { reportsIncident } from './reports-incident';

export const incidentScopeMissing: Rule = {
  id: 'incident-scope-missing',
  number: 'I06',
  severity: 'warning',
  title: 'Scope of the incident not tagged',
  rationale:
    'Item 1.05(a) asks for the material aspects of the nature, scope and timing of the incident. The scope is which systems, sites or data are affected.',
  source: item105('(a)'),
  scope: { filings: 'current', amendments: false },
  message:
    'No text block is tagged as the scope of the incident (Item 1.05(a)); it may be under another tag',
  fix: 'Tag the sentence that says what is affected.',
  *check(subject) {
    if (!reportsIncident(subject)) return;
    yield* absentConcept(subject, { concept: incidentScope, near: [incidentNature], args: {} });
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
