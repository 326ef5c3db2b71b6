import { dueDay, filingDay } from '../../calendar/clock';
import { type Day, formatDay, parseDay, weekdayName } from '../../calendar/days';
import { incidentTiming } from '../../concepts';
import type { Rule } from '../../model/rule';
import type { Subject } from '../../model/subject';
import { item105 } from '../citations';
import { determinationOf } from './determination';
import { reportsIncident } from './incident';

export const incidentFiledLate: Rule = {
  id: 'incident-filed-late',
  number: 'I01',
  severity: 'warning',
  title: 'Filed later than four business days after the determination',
  rationale:
    'Item 1.05 is due four business days after the registrant determines that the incident is material (General Instruction B.1). Saturdays, Sundays and federal holidays do not count; a filing that EDGAR accepts after 17:30 Eastern has the date of the next business day. The Attorney General may grant a delay under Item 1.05(c), of which the data says nothing.',
  source: item105('(a) and General Instruction B.1'),
  scope: { filings: 'current', amendments: false },
  fix: 'Check the day of the determination that the text states, and whether a delay under Item 1.05(c) was granted.',
  *check(subject) {
    const filed = filedOn(subject);
    if (!reportsIncident(subject) || filed === null) return;
    const determination = determinationOf(subject);
    if (determination === null) return;
    const due = dueDay(determination.day);
    if (filed <= due) return;
    yield {
      message: `expected the report by ${show(due)}, the fourth business day after the determination of ${show(determination.day)} that the text states, found it filed on ${show(filed)}`,
      evidence: [subject.quote('The determination', determination.block, determination.span)],
    };
  },
  examples: {
    bad: {
      form: '8-K',
      period: '2026-01-20',
      facts: [
        [
          incidentTiming,
          'On January 20, 2026, the Company determined that the incident was material.',
        ],
      ],
      // A Tuesday; Monday the 26th was the last day, and 17:31 is Tuesday.
      submission: { accepted: '2026-01-26T17:31:00' },
    },
    good: {
      form: '8-K',
      period: '2026-01-20',
      facts: [
        [
          incidentTiming,
          'On January 20, 2026, the Company determined that the incident was material.',
        ],
      ],
      submission: { accepted: '2026-01-26T17:30:00' },
    },
  },
};

/** The filing date that EDGAR gave; where it is not known, what follows from the acceptance. */
function filedOn({ submission: { accepted, filed } }: Subject): Day | null {
  return parseDay(filed ?? '') ?? (accepted === null ? null : filingDay(accepted));
}

function show(day: Day): string {
  return `${weekdayName(day)}, ${formatDay(day)}`;
}
