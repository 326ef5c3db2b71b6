import { incidentImpact, incidentNature, incidentUndetermined } from '../../concepts';
import type { Rule } from '../../model/rule';
import { absent } from '../absent';
import { item105 } from '../citations';
import { reportsIncident } from './incident';

export const incidentImpactMissing: Rule = {
  id: 'incident-impact-missing',
  number: 'I04',
  severity: 'warning',
  title: 'Neither impact nor what is undetermined',
  rationale:
    'Item 1.05(a) asks for the material impact, or reasonably likely material impact, on the registrant. Where it is not determined when the report is due, Instruction 2 asks to say so. One of the two is always there to be said.',
  source: item105('(a) and Instruction 2'),
  scope: { filings: 'current', amendments: false },
  fix: 'Tag the sentence on the impact; or the one that says what is not determined, and file an amendment when it is.',
  *check(subject) {
    if (!reportsIncident(subject) || subject.reports(incidentUndetermined)) return;
    yield* absent(
      subject,
      incidentImpact,
      [incidentNature],
      'expected a text block on the material impact (Item 1.05(a)), or one on what is not determined (Instruction 2), found neither',
    );
  },
  examples: {
    bad: { form: '8-K', facts: [[incidentNature, 'An intruder encrypted our file servers.']] },
    good: {
      form: '8-K',
      facts: [
        [incidentNature, 'An intruder encrypted our file servers.'],
        [incidentUndetermined, 'The financial impact has not been determined.'],
      ],
    },
  },
};
