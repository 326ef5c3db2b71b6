import type { Context, Filing } from '@cydkit/parser';
import { describe, expect, it } from 'vitest';
import { cik, context, fact, filing, member, year } from '../test/sample';
import { contextsOf, reportContextOf } from './contexts';

const role = 'RoleOfManagementTextBlock';

/** The context of a report with one fact in each of these contexts. */
const chosen = (contexts: readonly Context[], given: Partial<Filing> = {}): Context | undefined =>
  reportContextOf(
    filing(
      contexts.map((each) => fact(role, 'Text.', each)),
      given,
    ),
  )?.context;

describe('the context of the report', () => {
  it.each<[string, Context, Context[], Partial<Filing>?]>([
    ['ends with the period, of several years', year, [context('2024-12-31'), year]],
    [
      'ends with the period, though more facts are about the year before',
      year,
      [context('2024-12-31'), context('2024-12-31'), year],
    ],
    [
      'of a fiscal year of 52 weeks ends on the nearest day',
      context('2026-01-03', { start: '2024-12-29' }),
      [
        context('2024-12-28', { start: '2023-12-31' }),
        context('2026-01-03', { start: '2024-12-29' }),
      ],
    ],
    [
      'ends on the nearest day where a data set rounded to the end of a month',
      context('2025-01-31'),
      [context('2025-02-28'), context('2025-01-31'), context('2024-01-31')],
      { period: { start: null, end: '2025-02-01' } },
    ],
    [
      'is the nearest year where none is that of the report',
      context('2023-12-31'),
      [context('2022-12-31'), context('2023-12-31'), context('2022-12-31')],
    ],
    [
      'is the later one of two that are as near',
      context('2026-01-01'),
      [context('2025-12-30'), context('2026-01-01')],
    ],
    [
      'is the latest where the report states no period',
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
      'has the start of the period, though more facts are about the quarter',
      context('2025-12-31', { start: '2025-01-01' }),
      [
        context('2025-12-31', { start: '2025-10-01' }),
        context('2025-12-31', { start: '2025-10-01' }),
        context('2025-12-31', { start: '2025-01-01' }),
      ],
      { period: { start: '2025-01-01', end: '2025-12-31' } },
    ],
    [
      'has most facts where the length of the period is not stated',
      context('2025-12-31', { start: '2025-01-01' }),
      [
        context('2025-12-31', { start: '2025-10-01' }),
        context('2025-12-31', { start: '2025-01-01' }),
        context('2025-12-31', { start: '2025-01-01' }),
      ],
      { period: { start: null, end: '2025-12-31' } },
    ],
    [
      'is the first of equals',
      context('2025-12-31', { start: '2025-10-01' }),
      [
        context('2025-12-31', { start: '2025-10-01' }),
        context('2025-12-31', { start: '2025-11-01' }),
      ],
    ],
    [
      'names the registrant of the cover page, though another has more facts',
      year,
      [
        context('2025-12-31', { entity: '0009999908' }),
        context('2025-12-31', { entity: '0009999908' }),
        year,
      ],
    ],
    [
      'names another registrant where the first has no fact',
      context('2025-12-31', { entity: '0009999908' }),
      [context('2025-12-31', { entity: '0009999908' })],
    ],
    [
      'may name no registrant, as on a viewer page',
      context('2025-12-31', { entity: null }),
      [context('2025-12-31', { entity: null }), context('2024-12-31')],
    ],
    [
      'of an amendment is that of the period that it amends',
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

  it('is none where every fact has a member, and where there is no fact', () => {
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

  it('does not depend on the order of contexts that differ in their end', () => {
    const years = ['2023-12-31', '2024-12-31', '2026-12-31'].map((end) => context(end));
    const ends = [years, years.toReversed()].map((each) => chosen(each)?.period.end);
    expect(ends).toEqual(['2026-12-31', '2026-12-31']);
    expect(cik).toBe(chosen(years)?.entity);
  });
});
