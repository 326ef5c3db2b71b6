import { incidentImpact, incidentNature, incidentUndetermined } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { absentConcept } from '../absent-concept';
import { item105 } from '../citations';
import { reportsIncident } from './reports-incident';

export const incidentImpactMissing: Rule = {
  id: 'incident-impact-missing',
  number: 'I04',
  severity: 'warning',
  title: 'Neither impact nor undetermined information tagged',
  rationale:
    'Item 1.05(a) asks for the material impact, or reasonably likely material impact, on the registrant. If it is not determined when the report is due, Instruction 2 asks the registrant to say so. One of the two always applies.',
  source: item105('(a) and Instruction 2'),
  scope: { filings: 'current', amendments: false },
  message:
    'No text block is tagged as the material impact of the incident (Item 1.05(a)) or as what is not yet determined (Instruction 2); it may be under another tag',
  fix: 'Tag the sentence on the impact. If it is not yet determined, tag the sentence that says so, and file an amendment once it is.',
  *check(subject) {
    if (!reportsIncident(subject) || subject.reports(incidentUndetermined)) return;
    yield* absentConcept(subject, { concept: incidentImpact, near: [incidentNature], args: {} });
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
