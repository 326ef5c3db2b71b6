import { contextsOf } from '@cydkit/disclosure';
import type { Period } from '@cydkit/parser';
import { counted } from '@cydkit/text';
import { parseDay } from '../../calendar/calendar-days';
import { processes } from '../../concept-names';
import type { Rule } from '../../model/rule';
import type { Subject } from '../../model/subject';
import { dqc } from '../citations';

/** DQC_0006 accepts 340 to 390 days: 52 or 53 weeks, with some change of the fiscal year-end. */
const shortest = 340;
const longest = 390;

/** Hardly any registrant files an annual report for fewer days. */
const shortestFirst = 28;

interface Length {
  length: number;
  unit: 'day' | 'month';
}

export const periodNotAYear: Rule<{ length: number; unit: Length['unit']; first: boolean }> = {
  id: 'period-not-a-year',
  number: 'S03',
  severity: 'warning',
  title: 'Period that is not a fiscal year',
  rationale:
    'An annual report’s disclosure is made for its fiscal year. A context of one day, of two years, or of another period than the one on the cover page was made for something else. A first fiscal year may be shorter: a period of some months is worth knowing (info), unless the report of the year before is known.',
  source: dqc('0006'),
  scope: { filings: 'annual', amendments: true },
  coveredBy: { facts: ['period-end-differs'] },
  message: ({ length, unit, first }) =>
    first
      ? `The period has ${counted(length, unit)}, less than a fiscal year. If it is the registrant’s first period, nothing is wrong.`
      : `The period has ${counted(length, unit)}, but a fiscal year has ${shortest} to ${longest} days`,
  fix: 'Refer to the context of the fiscal year. After a change of fiscal year-end, nothing is wrong.',
  *check(subject) {
    if (subject.form.transition) return;
    for (const { context, facts } of contextsOf(subject.filing)) {
      const found = lengthUnlessYear(context.period);
      if (found === null) continue;
      const first = isFirstPeriod(subject, context.period, found);
      yield {
        args: { ...found, first },
        evidence: [subject.place('The first fact of this period', facts[0]?.index ?? 0)],
        ...(first && {
          severity: 'info',
          fix: 'If this is not the registrant’s first period, refer to the context of the fiscal year.',
        }),
      };
    }
  },
  examples: {
    bad: { facts: [[processes, 'We assess threats.', { start: '2024-01-01' }]] },
    good: {
      facts: [[processes, 'We assess threats.', { start: '2025-01-05', end: '2025-12-31' }]],
    },
  },
};

/** Returns the length of a period that is not a year; `null` for a year or an unknown length. */
function lengthUnlessYear({ start, end, duration }: Period): Length | null {
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

/** Reports whether a period may be the registrant's first: short, and no source says otherwise. */
function isFirstPeriod({ filing, prior }: Subject, { start }: Period, found: Length): boolean {
  const isShort =
    found.unit === 'day'
      ? found.length >= shortestFirst && found.length < shortest
      : found.length >= 1 && found.length < 12;
  const onCover = filing.period.start;
  return isShort && prior === null && (onCover === null || start === null || onCover === start);
}
