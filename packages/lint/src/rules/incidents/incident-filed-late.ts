import { dueDay } from '../../calendar/business-days';
import { formatDay, parseDay, weekdayName } from '../../calendar/calendar-days';
import { incidentTiming } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { item105 } from '../citations';
import { determinationOf } from './determination-date';
import { filedOn } from './filed-on';
import { reportsIncident } from './reports-incident';

export const incidentFiledLate: Rule<{ determined: string; due: string; filed: string }> = {
  id: 'incident-filed-late',
  number: 'I01',
  severity: 'warning',
  title: 'Filed more than four business days after the determination',
  rationale:
    'Item 1.05 is due four business days after the registrant determines that the incident is material (General Instruction B.1). Saturdays, Sundays and federal holidays do not count; a filing that EDGAR accepts after 5:30 p.m. Eastern Time is dated the next business day. The Attorney General may grant a delay under Item 1.05(c), which the data does not show.',
  source: item105('(a) and General Instruction B.1'),
  scope: { filings: 'current', amendments: false },
  message: ({ determined, due, filed }) =>
    `The report was filed on ${withWeekday(filed)}, but was due by ${withWeekday(due)}, the fourth business day after the determination on ${withWeekday(determined)} that the text states`,
  fix: 'Check the date of the determination in the text, and whether a delay under Item 1.05(c) was granted.',
  *check(subject) {
    const filed = filedOn(subject);
    if (!reportsIncident(subject) || filed === null) return;
    const determination = determinationOf(subject);
    if (determination === null) return;
    const due = dueDay(determination.day);
    if (filed <= due) return;
    yield {
      args: {
        determined: formatDay(determination.day),
        due: formatDay(due),
        filed: formatDay(filed),
      },
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
      // January 20 is a Tuesday. The last day is Monday the 26th, and 17:31 counts as Tuesday.
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

/** `Monday, 2026-01-26` */
function withWeekday(date: string): string {
  const day = parseDay(date);
  return day === null ? date : `${weekdayName(day)}, ${date}`;
}
