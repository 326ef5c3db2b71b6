import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { block, codesOf, concept, context, page, parsePage } from '../../test/support/inline';
import { Diagnostics } from '../diagnostics';
import { openInput } from '../input';
import type { Context } from '../model';
import { ContextIndex } from './contexts';
import { openDocument } from './xbrl-document';

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
  ])('reads %s', (_, resources, start, end) => {
    const filing = withContext(resources);
    expect(filing.facts[0]?.context.period).toEqual({ start, end });
    expect(codesOf(filing)).toEqual([]);
  });

  it.each([
    ['no period', '<xbrli:context id="c-1"></xbrli:context>'],
    ['an empty element', '<xbrli:context id="c-1"/>'],
    ['a day that the calendar does not have', dates('2025-01-01', '2025-02-30')],
    ['words', dates('the beginning', 'the end')],
  ])('reports %s', (_, resources) => {
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
  ])('reads %j as %s', (identifier, entity) => {
    const resources = dates('2025-01-01', '2025-12-31').replace('>1<', `>${identifier}<`);
    expect(contextOf(resources)?.entity).toBe(entity);
  });
});

describe('dimensions', () => {
  const acme = 'http://acme.example/2025';
  const root = { 'xmlns:acme': acme };
  const cyd = 'http://xbrl.sec.gov/cyd/2025';

  it('gives explicit members the namespaces of their names', () => {
    const segment =
      '<xbrldi:explicitMember dimension="cyd:MaterialCybersecurityIncidentAxis"> acme:JanuaryMember\n</xbrldi:explicitMember>';
    expect(contextOf(context('c-1', segment), root)?.dimensions).toEqual([
      {
        axis: { namespace: cyd, name: 'MaterialCybersecurityIncidentAxis' },
        member: { namespace: acme, name: 'JanuaryMember' },
      },
    ]);
  });

  it('gives typed members their text', () => {
    const segment =
      '<xbrldi:typedMember dimension="acme:SiteAxis"><acme:endDate> Plant\n 7 </acme:endDate></xbrldi:typedMember>';
    const { dimensions, period } = contextOf(context('c-1', segment), root) ?? {};
    expect(dimensions).toEqual([
      { axis: { namespace: acme, name: 'SiteAxis' }, member: null, typed: 'Plant 7' },
    ]);
    expect(period?.end).toBe('2025-12-31');
  });

  it('keeps the order of several, and has null for a missing member', () => {
    const segment =
      '<xbrldi:explicitMember dimension="acme:A"/><xbrldi:explicitMember dimension="acme:B">acme:C</xbrldi:explicitMember>';
    const read = contextOf(context('c-1', segment), root)?.dimensions;
    expect(read?.map(({ axis, member }) => [axis.name, member?.name])).toEqual([
      ['A', undefined],
      ['B', 'C'],
    ]);
  });
});

it('ends a context without an end tag at the next one', () => {
  const open = dates('2025-01-01', '2025-12-31').replace('</xbrli:context>', '');
  const filing = withContext(open + dates('2020-01-01', '2020-12-31').replace('c-1', 'c-2'));
  expect(filing.facts[0]?.context.period).toEqual({ start: '2025-01-01', end: '2025-12-31' });
});

it('ignores a context in a comment', () => {
  expect(codesOf(withContext(`<!-- ${context()} -->`))).toEqual(['context-missing']);
});

function indexOf(...pages: string[]): ContextIndex {
  const diagnostics = new Diagnostics();
  return new ContextIndex(
    pages.map((text) => openDocument(openInput(text, diagnostics), diagnostics)),
  );
}

const define = (attributes: string): string => `<xbrli:context ${attributes}></xbrli:context>`;
const pageWith = (...attributes: string[]): string =>
  page('', { resources: attributes.map(define).join('') });
const placesOf = (index: ContextIndex, id: string): number[] =>
  index.find(id).map(({ tag }) => tag.start);

describe('the index of contexts', () => {
  it.each([
    ['an id', 'id="c-1"', 'c-1'],
    ['an id between spaces', 'id=" c-1\n"', 'c-1'],
    ['an id with references', 'id="c&#45;1&amp;2"', 'c-1&2'],
    ['an id beyond ASCII', 'id="é"', 'é'],
    ['no id', 'name="a"', ''],
  ])('finds %s', (_, attributes, id) => {
    const index = indexOf(pageWith('id="before"', attributes, 'id="after"'));
    expect(index.find(id)).toHaveLength(1);
  });

  it('keeps ids with the same hash apart', () => {
    const index = indexOf(pageWith('id="Aa"', 'id="BB"'));
    expect(placesOf(index, 'Aa')).not.toEqual(placesOf(index, 'BB'));
    expect(index.find('BB')).toHaveLength(1);
  });

  it('does not take an element of another namespace for a context', () => {
    const root = { 'xmlns:xbrli': 'http://elsewhere.example/' };
    const index = indexOf(page('', { resources: define('id="c-1"'), root }));
    expect(index.find('c-1')).toEqual([]);
  });

  it('finds the same contexts whether it searches or maps them', () => {
    const ids = fc.array(fc.constantFrom('a', 'b', ' a ', 'Aa', 'BB', '&#97;', 'ä'), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(ids, ids, (first, second) => {
        const pages = [first, second].map((some) => pageWith(...some.map((id) => `id="${id}"`)));
        const index = indexOf(...pages);
        const asked = ['a', 'b', 'Aa', 'BB', 'ä', 'none'];
        const searched = asked.map((id) => placesOf(index, id));
        for (let i = 0; i < 50; i += 1) index.find('none');
        expect(asked.map((id) => placesOf(index, id))).toEqual(searched);
      }),
    );
  });
});
