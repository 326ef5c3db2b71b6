import { incidentNature, incidentTiming } from '../../concepts';
import type { Rule } from '../../model/rule';
import { item105 } from '../citations';
import { determinationOf } from './determination';
import { reportsIncident } from './incident';

export const determinationDateNotStated: Rule = {
  id: 'determination-date-not-stated',
  number: 'I02',
  severity: 'info',
  title: 'Day of the determination not stated',
  rationale:
    'The four business days run from the day on which the registrant determines that the incident is material. Nothing obliges to state it beside the date of the report on the cover, and hardly any report does: whether it was in time cannot be told from its text.',
  source: item105('(a) and General Instruction B.1'),
  scope: { filings: 'current', amendments: false },
  fix: 'State the day: "On …, the Company determined that the incident was material."',
  *check(subject) {
    if (!reportsIncident(subject) || determinationOf(subject) !== null) return;
    yield {
      message:
        'the tagged text does not state on which day the incident was determined to be material; whether the report was filed within four business days cannot be told',
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
