import { incidentNature, incidentTiming } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { item105 } from '../citations';
import { determinationOf } from './determination-date';
import { reportsIncident } from './reports-incident';

export const determinationDateNotStated: Rule = {
  id: 'determination-date-not-stated',
  number: 'I02',
  severity: 'info',
  title: 'Date of the determination not stated',
  rationale:
    'The four business days start when the registrant determines that the incident is material. No rule requires stating that date, apart from the date of the report on the cover page, and hardly any report does, so its text does not show whether it was filed in time.',
  source: item105('(a) and General Instruction B.1'),
  scope: { filings: 'current', amendments: false },
  message:
    'The tagged text does not say on which day the incident was determined to be material, so the deadline of four business days cannot be checked',
  fix: 'Nothing requires it. To show that the report is in time, state the day: "On …, the Company determined that the incident was material."',
  *check(subject) {
    if (!reportsIncident(subject) || determinationOf(subject) !== null) return;
    yield {
      args: {},
      evidence: [
        subject.absence('The nearest text', incidentTiming, [incidentTiming, incidentNature]),
      ],
    };
  },
  examples: {
    bad: {
      form: '8-K',
      facts: [[incidentTiming, 'On January 5, 2026, the Company detected an intrusion.']],
    },
    good: {
      form: '8-K',
      facts: [
        [
          incidentTiming,
          'On January 8, 2026, the Company determined that the intrusion is material.',
        ],
      ],
    },
  },
};
