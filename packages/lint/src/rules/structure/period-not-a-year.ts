import { contextsOf } from '@cydkit/disclosure';
import type { Period } from '@cydkit/parser';
import { parseDay } from '../../calendar/days';
import { processes } from '../../concepts';
import type { Rule } from '../../model/rule';
import { dqc } from '../citations';

/** DQC_0006 takes 340 to 390 days for a fiscal year: 52 or 53 weeks, and some change of its end. */
const shortest = 340;
const longest = 390;

export const periodNotAYear: Rule = {
  id: 'period-not-a-year',
  number: 'S03',
  severity: 'warning',
  title: 'Period that is no fiscal year',
  rationale:
    'The disclosure of an annual report is made for its fiscal year. A context of three months, or of one day, was made for something else. A registrant in its first year may have a shorter one.',
  source: dqc('0006'),
  scope: { filings: 'annual', amendments: true },
  fix: 'Refer to the context of the fiscal year. In a first year, or on a change of the year’s end, this is right.',
  *check(subject) {
    if (subject.form.transition) return;
    for (const { context, facts } of contextsOf(subject.filing)) {
      const found = lengthOf(context.period);
      if (found === null) continue;
      yield {
        message: `expected a fiscal year (${shortest} to ${longest} days), found ${found}; right for a registrant’s first year, else a context of something else`,
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

/** How long a period is, where that is no year; `null` where it is one or nobody knows. */
function lengthOf({ start, end, duration }: Period): string | null {
  if (duration !== undefined) {
    const [, count, unit] = /^P(\d{1,4})([MY])$/u.exec(duration) ?? [];
    if (count === undefined) return null;
    const months = Number(count) * (unit === 'Y' ? 12 : 1);
    return months === 12 ? null : `${months} months`;
  }
  const [from, to] = [parseDay(start ?? ''), parseDay(end ?? '')];
  if (from === null || to === null) return null;
  const days = to - from + 1;
  return days >= shortest && days <= longest ? null : `${days} days`;
}
