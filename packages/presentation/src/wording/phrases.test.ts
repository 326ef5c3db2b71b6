import type { Dimension } from '@cydkit/parser';
import { describe, expect, it } from 'vitest';
import { year2025 } from '../../test/sample';
import { describeContext, describePeriod, percent } from './phrases';

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
