import { incidentNature, incidentTiming } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { absentConcept } from '../absent-concept';
import { item105 } from '../citations';
import { reportsIncident } from './reports-incident';

export const incidentTimingMissing: Rule = {
  id: 'incident-timing-missing',
  number: 'I03',
  severity: 'warning',
  title: 'Timing of the incident not tagged',
  rationale:
    'Item 1.05(a) asks for the material aspects of the nature, scope and timing of the incident. When it was detected, when it began and whether it is ongoing is what readers look for first.',
  source: item105('(a)'),
  scope: { filings: 'current', amendments: false },
  message:
    'No text block is tagged as the timing of the incident (Item 1.05(a)); it may be under another tag',
  fix: 'Tag the sentence that says when the incident was detected, began or ended.',
  *check(subject) {
    if (!reportsIncident(subject)) return;
    yield* absentConcept(subject, { concept: incidentTiming, near: [incidentNature], args: {} });
  },
  examples: {
    bad: {
      form: '8-K',
      facts: [[incidentNature, 'On January 5, 2026, an intruder encrypted our file servers.']],
    },
    good: {
      form: '8-K',
      facts: [
        [incidentNature, 'On January 5, 2026, an intruder encrypted our file servers.'],
        [incidentTiming, 'On January 5, 2026'],
      ],
    },
  },
};
