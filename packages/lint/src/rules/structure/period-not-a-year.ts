import { contextsOf } from '@cydkit/disclosure';
import type { Period } from '@cydkit/parser';
import { counted } from '@cydkit/text';
import { parseDay } from '../../calendar/calendar-days';
import { processes } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { dqc } from '../citations';

/** DQC_0006 accepts 340 to 390 days: 52 or 53 weeks, with some change of the fiscal year-end. */
const shortest = 340;
const longest = 390;

type PeriodLength = { length: number; unit: 'day' | 'month' };

export const periodNotAYear: Rule<PeriodLength> = {
  id: 'period-not-a-year',
  number: 'S03',
  severity: 'warning',
  title: 'Period that is not a fiscal year',
  rationale:
    'An annual report’s disclosure is made for its fiscal year. A context of three months, or of one day, was made for something else. A registrant’s first fiscal year may be shorter.',
  source: dqc('0006'),
  scope: { filings: 'annual', amendments: true },
  message: ({ length, unit }) =>
    `The period has ${counted(length, unit)}, but a fiscal year has ${shortest} to ${longest} days. Such a period is right only for a first fiscal year or a change of fiscal year-end.`,
  fix: 'Refer to the context of the fiscal year. For a first fiscal year, or a change of fiscal year-end, nothing is wrong.',
  *check(subject) {
    if (subject.form.transition) return;
    for (const { context, facts } of contextsOf(subject.filing)) {
      const found = lengthUnlessYear(context.period);
      if (found === null) continue;
      yield {
        args: found,
        evidence: [subject.place('The first fact of this period', facts[0]?.index ?? 0)],
      };
    }
  },
  examples: {
    bad: { facts: [[processes, 'We assess threats.', { start: '2025-10-01' }]] },
    good: {
      facts: [[processes, 'We assess threats.', { start: '2025-01-05', end: '2025-12-31' }]],
    },
  },
};

/** Returns the length of a period that is not a year; `null` for a year or an unknown length. */
function lengthUnlessYear({ start, end, duration }: Period): PeriodLength | null {
  if (duration !== undefined) {
    const [, count, unit] = /^P(\d{1,4})([MY])$/u.exec(duration) ?? [];
    if (count === undefined) return null;
    const months = Number(count) * (unit === 'Y' ? 12 : 1);
    return months === 12 ? null : { length: months, unit: 'month' };
  }
  const [from, to] = [parseDay(start ?? ''), parseDay(end ?? '')];
  if (from === null || to === null) return null;
  const days = to - from + 1;
  return days >= shortest && days <= longest ? null : { length: days, unit: 'day' };
}
