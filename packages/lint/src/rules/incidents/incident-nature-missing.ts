import { incidentImpact, incidentNature, incidentScope, incidentTiming } from '../../concepts';
import type { Rule } from '../../model/rule';
import { absent } from '../absent';
import { item105 } from '../citations';
import { reportsIncident } from './incident';

export const incidentNatureMissing: Rule = {
  id: 'incident-nature-missing',
  number: 'I07',
  severity: 'warning',
  title: 'Nature of the incident not tagged',
  rationale:
    'Item 1.05(a) asks for the material aspects of the nature, scope and timing of the incident. The nature says what happened.',
  source: item105('(a)'),
  scope: { filings: 'current', amendments: false },
  fix: 'Tag the sentence that says what happened.',
  *check(subject) {
    if (!reportsIncident(subject)) return;
    yield* absent(
      subject,
      incidentNature,
      [incidentScope, incidentTiming],
      'expected a text block on the nature of the incident (Item 1.05(a)), found none; its sentence may stand under another tag',
    );
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
