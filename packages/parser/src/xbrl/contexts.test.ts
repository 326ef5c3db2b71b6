import { describe, expect, it, test } from 'vitest';
import { block, codesOf, concept, context, parsePage } from '../../test/support/inline';
import type { Context } from '../model';

const withContext = (resources: string, root: Record<string, string> = {}) =>
  parsePage(block(concept.role, 'a'), { resources, root });
const contextOf = (resources: string, root?: Record<string, string>): Context | undefined =>
  withContext(resources, root).facts[0]?.context;
const period = (inner: string): string =>
  `<xbrli:context id="c-1"><xbrli:entity><xbrli:identifier scheme="s">1</xbrli:identifier></xbrli:entity><xbrli:period>${inner}</xbrli:period></xbrli:context>`;
const dates = (start: string, end: string): string =>
  period(`<xbrli:startDate>${start}</xbrli:startDate><xbrli:endDate>${end}</xbrli:endDate>`);

describe('periods', () => {
  it.each([
    ['dates', dates('2025-01-01', ' 2025-12-31\n'), '2025-01-01', '2025-12-31'],
    [
      'a midnight that ends the day before',
      dates('2025-01-01T00:00:00', '2026-01-01T00:00:00'),
      '2025-01-01',
      '2025-12-31',
    ],
    [
      'a midnight in March',
      dates('2024-02-01', '2024-03-01T00:00:00Z'),
      '2024-02-01',
      '2024-02-29',
    ],
    ['a time in the day', dates('2025-01-01', '2025-12-31T18:00:00'), '2025-01-01', '2025-12-31'],
    [
      'half a minute past midnight',
      dates('2025-01-01', '2025-12-31T00:00:30'),
      '2025-01-01',
      '2025-12-31',
    ],
    ['an instant', period('<xbrli:instant>2025-12-31</xbrli:instant>'), null, '2025-12-31'],
    [
      'an instant at midnight',
      period('<xbrli:instant>2026-01-01T00:00:00</xbrli:instant>'),
      null,
      '2025-12-31',
    ],
    ['one day', dates('2026-01-08', '2026-01-08'), '2026-01-08', '2026-01-08'],
    ['forever', period('<xbrli:forever/>'), null, null],
  ])('%s', (_, resources, start, end) => {
    const filing = withContext(resources);
    expect(filing.facts[0]?.context.period).toEqual({ start, end });
    expect(codesOf(filing)).toEqual([]);
  });

  it.each([
    ['no period', '<xbrli:context id="c-1"></xbrli:context>'],
    ['an empty element', '<xbrli:context id="c-1"/>'],
    ['no day of the calendar', dates('2025-01-01', '2025-02-30')],
    ['words', dates('the beginning', 'the end')],
  ])('%s: null, with a diagnostic', (_, resources) => {
    const filing = withContext(resources);
    expect(filing.facts[0]?.context.period.end).toBeNull();
    expect(codesOf(filing)).toEqual(['period-unreadable']);
  });
});

describe('entities', () => {
  it.each([
    ['1708259', '0001708259'],
    [' 0001708259\n', '0001708259'],
    ['<!-- x -->17<!-- y -->08259', '0001708259'],
    ['LEI5493', 'LEI5493'],
  ])('%j is %s', (identifier, entity) => {
    const resources = dates('2025-01-01', '2025-12-31').replace('>1<', `>${identifier}<`);
    expect(contextOf(resources)?.entity).toBe(entity);
  });
});

describe('dimensions', () => {
  const acme = 'http://acme.example/2025';
  const root = { 'xmlns:acme': acme };
  const cyd = 'http://xbrl.sec.gov/cyd/2025';

  test('explicit members have the namespaces of their names', () => {
    const segment =
      '<xbrldi:explicitMember dimension="cyd:MaterialCybersecurityIncidentAxis"> acme:JanuaryMember\n</xbrldi:explicitMember>';
    expect(contextOf(context('c-1', segment), root)?.dimensions).toEqual([
      {
        axis: { namespace: cyd, name: 'MaterialCybersecurityIncidentAxis' },
        member: { namespace: acme, name: 'JanuaryMember' },
      },
    ]);
  });

  test('typed members have their text', () => {
    const segment =
      '<xbrldi:typedMember dimension="acme:SiteAxis"><acme:endDate> Plant\n 7 </acme:endDate></xbrldi:typedMember>';
    const { dimensions, period } = contextOf(context('c-1', segment), root) ?? {};
    expect(dimensions).toEqual([
      { axis: { namespace: acme, name: 'SiteAxis' }, member: null, typed: 'Plant 7' },
    ]);
    expect(period?.end).toBe('2025-12-31');
  });

  test('several keep their order; one without a member has none', () => {
    const segment =
      '<xbrldi:explicitMember dimension="acme:A"/><xbrldi:explicitMember dimension="acme:B">acme:C</xbrldi:explicitMember>';
    const read = contextOf(context('c-1', segment), root)?.dimensions;
    expect(read?.map(({ axis, member }) => [axis.name, member?.name])).toEqual([
      ['A', undefined],
      ['B', 'C'],
    ]);
  });
});

test('a context without an end stops at the next one', () => {
  const open = dates('2025-01-01', '2025-12-31').replace('</xbrli:context>', '');
  const filing = withContext(open + dates('2020-01-01', '2020-12-31').replace('c-1', 'c-2'));
  expect(filing.facts[0]?.context.period).toEqual({ start: '2025-01-01', end: '2025-12-31' });
});

test('a context in a comment is none', () => {
  expect(codesOf(withContext(`<!-- ${context()} -->`))).toEqual(['context-missing']);
});
