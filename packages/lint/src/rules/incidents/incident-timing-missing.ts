import { incidentNature, incidentTiming } from '../../concepts';
import type { Rule } from '../../model/rule';
import { absent } from '../absent';
import { item105 } from '../citations';
import { reportsIncident } from './incident';

export const incidentTimingMissing: Rule = {
  id: 'incident-timing-missing',
  number: 'I03',
  severity: 'warning',
  title: 'Timing of the incident not tagged',
  rationale:
    'Item 1.05(a) asks for the material aspects of the nature, scope and timing of the incident. When it was found, when it began and whether it goes on is what a reader looks for first.',
  source: item105('(a)'),
  scope: { filings: 'current', amendments: false },
  fix: 'Tag the sentence that says when the incident was detected, began or ended.',
  *check(subject) {
    if (!reportsIncident(subject)) return;
    yield* absent(
      subject,
      incidentTiming,
      [incidentNature],
      'expected a text block on the timing of the incident (Item 1.05(a)), found none; its sentence may stand under another tag',
    );
  },
  examples: {
    bad: {
      form: '8-K',
      facts: [[incidentNature, 'On 5 January 2026 an intruder encrypted our file servers.']],
    },
    good: {
      form: '8-K',
      facts: [
        [incidentNature, 'On 5 January 2026 an intruder encrypted our file servers.'],
        [incidentTiming, 'On 5 January 2026'],
      ],
    },
  },
};
