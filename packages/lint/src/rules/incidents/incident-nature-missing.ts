import { incidentImpact, incidentNature, incidentScope, incidentTiming } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { absentConcept } from '../absent-concept';
import { item105 } from '../citations';
import { reportsIncident } from './reports-incident';

export const incidentNatureMissing: Rule = {
  id: 'incident-nature-missing',
  number: 'I07',
  severity: 'warning',
  title: 'Nature of the incident not tagged',
  rationale:
    'Item 1.05(a) asks for the material aspects of the nature, scope and timing of the incident. The nature is what happened.',
  source: item105('(a)'),
  scope: { filings: 'current', amendments: false },
  message:
    'No text block is tagged as the nature of the incident (Item 1.05(a)); it may be under another tag',
  fix: 'Tag the sentence that says what happened.',
  *check(subject) {
    if (!reportsIncident(subject)) return;
    yield* absentConcept(subject, {
      concept: incidentNature,
      near: [incidentScope, incidentTiming],
      args: {},
    });
  },
  examples: {
    bad: { form: '8-K', facts: [[incidentImpact, 'We lost a month of orders.']] },
    good: {
      form: '8-K',
      facts: [
        [incidentNature, 'An intruder encrypted our file servers.'],
        [incidentImpact, 'We lost a month of orders.'],
      ],
    },
  },
};
