import type { Context, Dimension, Filing } from '@cydkit/parser';
import { describe, expect, it } from 'vitest';
import { cik, context, fact, filing, member, year } from '../test/sample';
import { contextKey, contextsOf, reportContextOf } from './contexts';

const role = 'RoleOfManagementTextBlock';

/** Returns the context of a report with one fact in each of these contexts. */
function chosen(contexts: readonly Context[], given: Partial<Filing> = {}): Context | undefined {
  return reportContextOf(
    filing(
      contexts.map((each) => fact(role, 'Text.', each)),
      given,
    ),
  )?.context;
}

describe('the context of the report', () => {
  it.each<[string, Context, Context[], Partial<Filing>?]>([
    ['ends with the period among several years', year, [context('2024-12-31'), year]],
    [
      'ends with the period even if more facts are about the year before',
      year,
      [context('2024-12-31'), context('2024-12-31'), year],
    ],
    [
      'ends on the nearest day in a fiscal year of 52 weeks',
      context('2026-01-03', { start: '2024-12-29' }),
      [
        context('2024-12-28', { start: '2023-12-31' }),
        context('2026-01-03', { start: '2024-12-29' }),
      ],
    ],
    [
      'ends on the nearest day if a data set rounded to the end of a month',
      context('2025-01-31'),
      [context('2025-02-28'), context('2025-01-31'), context('2024-01-31')],
      { period: { start: null, end: '2025-02-01' } },
    ],
    [
      'is the nearest year if none is that of the report',
      context('2023-12-31'),
      [context('2022-12-31'), context('2023-12-31'), context('2022-12-31')],
    ],
    [
      'is the later of two equally near ones',
      context('2026-01-01'),
      [context('2025-12-30'), context('2026-01-01')],
    ],
    [
      'is the latest if the report states no period',
      context('2025-06-30'),
      [context('2025-06-30'), context('2024-06-30')],
      { period: { start: null, end: null } },
    ],
    [
      'has the duration of the period',
      year,
      [context('2025-12-31', { start: '2025-10-01' }), year],
    ],
    [
      'has the start of the period even if more facts are about the quarter',
      context('2025-12-31', { start: '2025-01-01' }),
      [
        context('2025-12-31', { start: '2025-10-01' }),
        context('2025-12-31', { start: '2025-10-01' }),
        context('2025-12-31', { start: '2025-01-01' }),
      ],
      { period: { start: '2025-01-01', end: '2025-12-31' } },
    ],
    [
      'has the most facts if the length of the period is not stated',
      context('2025-12-31', { start: '2025-01-01' }),
      [
        context('2025-12-31', { start: '2025-10-01' }),
        context('2025-12-31', { start: '2025-01-01' }),
        context('2025-12-31', { start: '2025-01-01' }),
      ],
      { period: { start: null, end: '2025-12-31' } },
    ],
    [
      'is the first of equal ones',
      context('2025-12-31', { start: '2025-10-01' }),
      [
        context('2025-12-31', { start: '2025-10-01' }),
        context('2025-12-31', { start: '2025-11-01' }),
      ],
    ],
    [
      'names the registrant of the cover page even if another has more facts',
      year,
      [
        context('2025-12-31', { entity: '0009999908' }),
        context('2025-12-31', { entity: '0009999908' }),
        year,
      ],
    ],
    [
      'names another registrant if the first has no fact',
      context('2025-12-31', { entity: '0009999908' }),
      [context('2025-12-31', { entity: '0009999908' })],
    ],
    [
      'may name no registrant, as on a viewer page',
      context('2025-12-31', { entity: null }),
      [context('2025-12-31', { entity: null }), context('2024-12-31')],
    ],
    [
      'is, in an amendment, that of the period that it amends',
      year,
      [context('2026-03-31'), year],
      { form: '10-K/A', amendment: true },
    ],
    [
      'has no member',
      context('2024-12-31'),
      [{ ...year, dimensions: member('LakeMember') }, context('2024-12-31')],
    ],
  ])('%s', (_, expected, contexts, given) => {
    expect(chosen(contexts, given)).toEqual(expected);
  });

  it('does not exist if every fact has a member, or there is no fact', () => {
    expect(chosen([{ ...year, dimensions: member('LakeMember') }])).toBeUndefined();
    expect(chosen([])).toBeUndefined();
  });

  it('has the facts of equal contexts, whatever their ids', () => {
    const given = filing([
      fact(role, 'One.', { ...year, id: 'c-1' }),
      fact(role, 'Other.', context('2024-12-31')),
      fact(role, 'Two.', { ...year, id: 'c-2' }),
    ]);
    expect(reportContextOf(given)?.facts.map(({ index }) => index)).toEqual([0, 2]);
    expect(contextsOf(given).map(({ facts }) => facts.length)).toEqual([2, 1]);
  });

  it('does not depend on the order of contexts with different ends', () => {
    const years = ['2023-12-31', '2024-12-31', '2026-12-31'].map((end) => context(end));
    const ends = [years, years.toReversed()].map((each) => chosen(each)?.period.end);
    expect(ends).toEqual(['2026-12-31', '2026-12-31']);
    expect(cik).toBe(chosen(years)?.entity);
  });
});

const axis = { namespace: 'http://xbrl.sec.gov/cyd/2025', name: 'IncidentAxis' };
const march: Dimension = { axis, member: { namespace: null, name: 'MarchMember' } };
const typed: Dimension = { axis, member: null, typed: 'March' };
const fiscalYear: Context = {
  entity: '9999900001',
  period: { start: '2025-01-01', end: '2025-12-31' },
  dimensions: [],
};

describe('contextKey', () => {
  it('does not depend on the id or the order of the dimensions', () => {
    const one = { ...fiscalYear, id: 'a', dimensions: [march, typed] };
    const other = { ...fiscalYear, id: 'b', dimensions: [typed, march] };
    expect(contextKey(one)).toBe(contextKey(other));
  });

  it.each<[string, Context]>([
    [
      'a member',
      { ...fiscalYear, dimensions: [{ axis, member: { namespace: null, name: 'April' } }] },
    ],
    ['the period', { ...fiscalYear, period: { start: null, end: '2025-12-31', duration: 'P12M' } }],
    ['the entity', { ...fiscalYear, entity: null }],
  ])('differs if %s does', (_, other) => {
    expect(contextKey(other)).not.toBe(contextKey({ ...fiscalYear, dimensions: [march] }));
  });
});
