import { expect, it } from 'vitest';
import { buildExample } from './examples/build-example';
import { daysBetween, incidentClock } from './incident-clock';
import type { ExampleFiling } from './model/example';

const timing = 'MaterialCybersecurityIncidentTimingTextBlock';
const detected = 'On January 17, 2026, the Company detected an intrusion.';
const determined = 'On January 20, 2026, the Company determined that the incident is material.';

/** A report filed on Monday, January 26, the fourth business day after January 20. */
function report(
  text: string,
  { filed = '2026-01-26', ...example }: Partial<ExampleFiling> & { filed?: string | null } = {},
) {
  const filing = buildExample({
    form: '8-K',
    period: '2026-01-20',
    facts: [[timing, text]],
    ...example,
  });
  return { ...filing, submission: { filed, accepted: null, items: null } };
}

it('counts from the event on the cover page to the filing', () => {
  expect(incidentClock(report(detected))).toEqual({
    filed: '2026-01-26',
    event: { day: '2026-01-20', rounded: null },
    sinceEvent: { days: 6, businessDays: 4 },
    determination: null,
  });
});

it('does not count from a day that a data set has rounded', () => {
  const filing = report(detected, { period: '2026-01-31' });
  const period = { start: null, end: '2026-01-31', rounded: 'month' as const };
  expect(incidentClock({ ...filing, period })).toMatchObject({
    event: { day: null, rounded: '2026-01-31' },
    sinceEvent: null,
  });
});

it('takes the day of filing from the time of acceptance', () => {
  const submission = { filed: null, accepted: '2026-01-26T17:31:00', items: null };
  expect(incidentClock({ ...report(detected), submission }).filed).toBe('2026-01-27');
});

it.each([
  [
    'in time',
    '2026-01-26',
    { due: '2026-01-26', late: false, elapsed: { days: 6, businessDays: 4 } },
  ],
  ['late', '2026-01-27', { due: '2026-01-26', late: true, elapsed: { days: 7, businessDays: 5 } }],
  ['on an unknown day', null, { due: '2026-01-26', late: null, elapsed: null }],
  ['before the stated day', '2026-01-16', { due: '2026-01-26', late: false, elapsed: null }],
])('says whether a report that states the determination was filed %s', (_, filed, expected) => {
  const { determination } = incidentClock(report(determined, { filed }));
  expect(determination).toMatchObject({ day: '2026-01-20', ...expected });
  expect(determination?.evidence).toMatchObject({ concept: timing, quote: determined });
});

it.each(['8-K/A', '6-K'])('knows no deadline for Form %s', (form) => {
  const { determination } = incidentClock(report(determined, { form }));
  expect(determination).toMatchObject({ day: '2026-01-20', due: null, late: null });
});

it.each([
  ['2026-01-20', '2026-01-19', null],
  ['2026-02-30', '2026-03-19', null],
  ['', '2026-03-19', null],
  ['2026-01-20', '2026-03-19', { days: 58, businessDays: 41 }],
])('counts the days between %j and %j', (from, to, expected) => {
  expect(daysBetween(from, to)).toEqual(expected);
});
