import type { Dimension } from '@cydkit/parser';
import { describe, expect, it } from 'vitest';
import { year2025 } from '../../test/sample';
import {
  describeContext,
  describeFilingPeriod,
  describePeriod,
  describePlaces,
  describeRegistrant,
  percent,
} from './phrases';

it('gives shares in percent with one decimal', () => {
  expect([percent(0), percent(0.5834), percent(1)]).toEqual(['0.0%', '58.3%', '100.0%']);
});

const axis = { namespace: 'http://xbrl.sec.gov/cyd/2025', name: 'IncidentAxis' };
const member: Dimension = { axis, member: { namespace: null, name: 'MarchMember' } };
const typed: Dimension = { axis, member: null, typed: 'March' };

describe('describePeriod', () => {
  it.each([
    [{ start: '2024-01-01', end: '2024-12-31' }, '2024-01-01 to 2024-12-31'],
    [{ start: '2026-01-20', end: '2026-01-20' }, '2026-01-20'],
    [{ start: null, end: '2024-12-31' }, '2024-12-31'],
    [{ start: null, end: '2024-12-31', duration: 'P12M' }, '12 months to 2024-12-31'],
    [{ start: null, end: '2024-12-31', duration: 'P1Y' }, '1 year to 2024-12-31'],
    [{ start: null, end: '2024-12-31', duration: 'P1Y2M' }, 'P1Y2M to 2024-12-31'],
    [{ start: null, end: null, duration: 'P3M' }, '3 months'],
    [{ start: '2024-01-01', end: null }, 'from 2024-01-01'],
    [{ start: null, end: null }, null],
  ])('reads %j as %s', (period, expected) => {
    expect(describePeriod(period)).toBe(expected);
  });
});

it('describes related places that are elsewhere', () => {
  const at = (start: number) => ({ document: 'draft.htm', start, end: start + 5 });
  const related = [
    { message: 'The nearest fact', location: at(10) },
    { message: 'The text', location: at(30) },
  ];
  expect(describePlaces({ location: at(10), related })).toEqual([
    'draft.htm, bytes 10 to 15',
    'The text: draft.htm, bytes 30 to 35',
  ]);
  expect(describePlaces({ related }, ({ start }) => `byte ${start}`)).toEqual([
    'The nearest fact: byte 10',
    'The text: byte 30',
  ]);
  expect(describePlaces({})).toEqual([]);
});

describe('describeContext', () => {
  it.each([
    [[], '2025-01-01 to 2025-12-31'],
    [[member], '2025-01-01 to 2025-12-31, IncidentAxis: MarchMember'],
    [[typed], '2025-01-01 to 2025-12-31, IncidentAxis: March'],
    [[{ axis, member: null }], '2025-01-01 to 2025-12-31, IncidentAxis: member not readable'],
  ])('reads the dimensions %j as %s', (dimensions, expected) => {
    expect(describeContext({ ...year2025, dimensions })).toBe(expected);
  });
});

it('names the registrant of a context that is not the filing’s own', () => {
  const member = { namespace: null, name: 'LampFinanceMember' };
  const dimensions = [{ axis: { namespace: null, name: 'LegalEntityAxis' }, member }];
  const entity = {
    name: 'Harbor Lamp Works, Inc.',
    cik: '0009999903',
    coRegistrants: [
      { name: 'Lamp Finance LLC', cik: '0009999904', member },
      { name: null, cik: '0009999905' },
    ],
  };
  const period = '2025-01-01 to 2025-12-31';
  expect(describeContext(year2025, entity)).toBe(period);
  expect(describeContext({ ...year2025, entity: '0009999904' }, entity)).toBe(
    `${period}, Lamp Finance LLC`,
  );
  expect(describeContext({ ...year2025, entity: '0009999905' }, entity)).toBe(
    `${period}, CIK 0009999905`,
  );
  expect(describeContext({ ...year2025, dimensions }, entity)).toBe(
    `${period}, LegalEntityAxis: LampFinanceMember (Lamp Finance LLC)`,
  );
});

it('says that a period is rounded', () => {
  expect(describeFilingPeriod({ start: null, end: '2025-12-31', rounded: 'month' })).toBe(
    '2025-12-31, rounded to the end of a month',
  );
  expect(describeFilingPeriod({ start: null, end: null })).toBeNull();
});

it.each([
  [{ name: 'Lamp Finance LLC', cik: '0009999904' }, 'Lamp Finance LLC (CIK 0009999904)'],
  [{ name: 'Lamp Finance LLC', cik: null }, 'Lamp Finance LLC'],
  [{ name: null, cik: '0009999904' }, 'CIK 0009999904'],
])('describes the registrant %j as %s', (registrant, expected) => {
  expect(describeRegistrant(registrant)).toBe(expected);
});
