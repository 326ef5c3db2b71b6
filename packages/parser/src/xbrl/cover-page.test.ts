import { describe, expect, it } from 'vitest';
import { codesOf, concept, context, page } from '../../test/support/inline';
import { parse } from '../parse';

function dei(name: string, text: string, attributes = ''): string {
  return `<ix:nonNumeric name="dei:${name}" contextRef="c-1" ${attributes}>${text}</ix:nonNumeric>`;
}

function cover(body: string, resources = context()) {
  return parse(page(body, { resources }));
}

it('reads registrant, form, period, amendment and fiscal year', () => {
  const filing = cover(
    [
      dei('EntityRegistrantName', '<b>Tern &amp; Hollow</b>\n Freight, Inc.'),
      dei('EntityCentralIndexKey', '9999912345'),
      dei('DocumentType', '10-K/A'),
      dei('DocumentPeriodEndDate', 'December&#160;31, 2025', 'format="ixt:date-month-day-year-en"'),
      dei('AmendmentFlag', 'true'),
      dei('DocumentFiscalYearFocus', '2025'),
      dei('DocumentFiscalPeriodFocus', 'FY'),
    ].join(''),
  );
  expect(filing).toMatchObject({
    entity: { name: 'Tern & Hollow Freight, Inc.', cik: '9999912345' },
    form: '10-K/A',
    period: { start: '2025-01-01', end: '2025-12-31' },
    amendment: true,
    fiscalYear: '2025',
    fiscalPeriod: 'FY',
  });
});

it('gives null for what the cover page does not state', () => {
  expect(cover('<p>x</p>')).toMatchObject({
    entity: { name: null, cik: null },
    form: null,
    period: { start: null, end: null },
    amendment: null,
    fiscalYear: null,
    fiscalPeriod: null,
  });
});

it.each([
  ['true', 'ixt:fixed-true', '☒', true],
  ['absent for a report of a whole year', 'ixt:fixed-false', '☐', undefined],
  ['absent where the format is not known', 'abc:fixed-true', '☒', undefined],
])('the mark of a transition report is %s', (_, format, text, expected) => {
  const filing = cover(dei('DocumentTransitionReport', text, `format="${format}"`));
  expect(filing.transition).toBe(expected);
});

it('takes the registrant without dimensions of several', () => {
  const member =
    '<xbrldi:explicitMember dimension="dei:LegalEntityAxis">dei:SubMember</xbrldi:explicitMember>';
  const filing = cover(
    dei('EntityRegistrantName', 'Subsidiary LLC').replace('c-1', 'c-2') +
      dei('EntityRegistrantName', 'Parent, Inc.') +
      dei('EntityRegistrantName', 'Parent, again'),
    context() + context('c-2', member),
  );
  expect(filing.entity.name).toBe('Parent, Inc.');
});

describe('several registrants', () => {
  const of = (cik: string, id: string, inner = '') => context(id, inner).replace('9999912345', cik);
  const entityAxis = (name: string) =>
    `<xbrldi:explicitMember dimension="dei:LegalEntityAxis">tern:${name}</xbrldi:explicitMember>`;
  const at = (id: string, name: string, text: string) => dei(name, text).replace('c-1', id);
  const finance = { namespace: null, name: 'FinanceMember' };

  it('are read from the facts with their members', () => {
    const { entity } = cover(
      at('c-2', 'EntityRegistrantName', 'Tern Finance LLC') +
        at('c-2', 'EntityCentralIndexKey', '9999912346') +
        dei('EntityRegistrantName', 'Tern, Inc.') +
        dei('EntityCentralIndexKey', '9999912345') +
        at('c-2', 'EntityFilerCategory', 'Non-accelerated Filer'),
      context() + context('c-2', entityAxis('FinanceMember')),
    );
    expect(entity).toEqual({
      name: 'Tern, Inc.',
      cik: '9999912345',
      coRegistrants: [
        {
          name: 'Tern Finance LLC',
          cik: '9999912346',
          filerCategory: 'Non-accelerated Filer',
          member: finance,
        },
      ],
    });
  });

  it('keep their names and CIKs together if contexts name several entities', () => {
    const { entity, form } = cover(
      at('c-2', 'EntityRegistrantName', 'Tern Finance LLC') +
        dei('DocumentType', '10-K') +
        dei('EntityCentralIndexKey', '9999912345') +
        dei('EntityRegistrantName', 'Tern, Inc.'),
      context() + of('9999912346', 'c-2'),
    );
    expect(form).toBe('10-K');
    expect(entity).toEqual({
      name: 'Tern, Inc.',
      cik: '9999912345',
      coRegistrants: [{ name: 'Tern Finance LLC', cik: '9999912346' }],
    });
  });

  it('do not come from dimensions that divide one registrant', () => {
    const byClass =
      '<xbrldi:explicitMember dimension="us-gaap:StatementClassOfStockAxis">tern:AMember</xbrldi:explicitMember>';
    const { entity } = cover(
      dei('EntityRegistrantName', 'Tern, Inc.') + at('c-2', 'EntityRegistrantName', 'Class A'),
      context() + context('c-2', byClass),
    );
    expect(entity).toEqual({ name: 'Tern, Inc.', cik: '9999912345' });
  });

  it('include filers that only the contexts of facts name', () => {
    const fact = (id: string) =>
      `<ix:nonNumeric name="cyd:${concept.engaged}" contextRef="${id}">true</ix:nonNumeric>`;
    const { entity } = cover(
      dei('EntityRegistrantName', 'Tern, Inc.') + fact('c-1') + fact('c-2'),
      context() + of('9999912346', 'c-2'),
    );
    expect(entity).toEqual({
      name: 'Tern, Inc.',
      cik: '9999912345',
      coRegistrants: [{ name: null, cik: '9999912346' }],
    });
  });

  it('are one if a CIK is that of its context, else there is a diagnostic', () => {
    const read = (cik: string) => codesOf(cover(dei('EntityCentralIndexKey', cik)));
    expect(read('9999912345')).not.toContain('cik-differs');
    expect(read('9999912346')).toContain('cik-differs');
  });
});

describe('what describes the registrant', () => {
  it.each([
    ['EntityIncorporationStateCountryCode', 'Delaware', { incorporationState: 'DE' }],
    ['EntityIncorporationStateCountryCode', 'E9', { incorporationState: 'E9' }],
    ['EntityAddressStateOrProvince', 'NEW YORK', { state: 'NY' }],
    ['EntityAddressCountry', 'Singapore', { country: 'Singapore' }],
    ['CurrentFiscalYearEndDate', '--06-28', { fiscalYearEnd: '06-28' }],
    ['CurrentFiscalYearEndDate', 'DECEMBER&#160;31', { fiscalYearEnd: '12-31' }],
    ['CurrentFiscalYearEndDate', '31 December', { fiscalYearEnd: '12-31' }],
    ['CurrentFiscalYearEndDate', '11/29', { fiscalYearEnd: '11-29' }],
    ['CurrentFiscalYearEndDate', 'the last Friday', {}],
    [
      'EntityFilerCategory',
      'Large accelerated filer',
      { filerCategory: 'Large Accelerated Filer' },
    ],
  ])('%s "%s" gives %j', (name, text, details) => {
    const { entity } = cover(dei('EntityRegistrantName', 'Tern, Inc.') + dei(name, text));
    expect(entity).toEqual({ name: 'Tern, Inc.', cik: '9999912345', ...details });
  });

  const unit = `<xbrli:unit id="usd"><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unit>`;
  const float = (text: string, attributes: string) =>
    `<ix:nonFraction name="dei:EntityPublicFloat" contextRef="c-1" ${attributes}>${text}</ix:nonFraction>`;

  it.each([
    [
      '1,234,567',
      'unitRef="usd" format="ixt:num-dot-decimal"',
      { amount: 1_234_567, currency: 'USD' },
    ],
    ['2.7', 'unitRef="usd" scale="12"', { amount: 2_700_000_000_000, currency: 'USD' }],
    [
      '1.234,5',
      'unitRef="usd" format="ixt:numcommadecimal" scale="3"',
      { amount: 1_234_500, currency: 'USD' },
    ],
    ['<b>12</b>.5', 'unitRef="usd" scale="6"', { amount: 12_500_000, currency: 'USD' }],
    ['—', 'unitRef="usd" format="ixt:fixed-zero"', { amount: 0, currency: 'USD' }],
    ['5', 'unitRef="other"', { amount: 5, currency: null }],
    ['two billion', 'unitRef="usd" format="ixt-sec:numwordsen"', undefined],
    ['1', 'unitRef="usd" xsi:nil="true"', undefined],
  ])('a public float of %s with %s is %j', (text, attributes, publicFloat) => {
    const { entity } = cover(
      dei('EntityRegistrantName', 'Tern, Inc.') + float(text, attributes),
      context() + unit,
    );
    expect(entity.publicFloat).toEqual(publicFloat);
  });

  it('has no public float of a class of stock', () => {
    const byClass =
      '<xbrldi:explicitMember dimension="us-gaap:StatementClassOfStockAxis">tern:AMember</xbrldi:explicitMember>';
    const { entity } = cover(
      dei('EntityRegistrantName', 'Tern, Inc.') +
        float('1', 'unitRef="usd"').replace('c-1', 'c-2') +
        float('3', 'unitRef="usd"'),
      context() + context('c-2', byClass) + unit,
    );
    expect(entity.publicFloat).toEqual({ amount: 3, currency: 'USD' });
  });
});

it('takes the CIK from the context if no fact states it', () => {
  expect(cover(dei('DocumentType', '8-K')).entity).toEqual({ name: null, cik: '9999912345' });
});

it('writes a CIK with ten digits', () => {
  expect(cover(dei('EntityCentralIndexKey', '320193')).entity.cik).toBe('0000320193');
});

describe('the end of the period', () => {
  it.each([
    ['December 31, 2025', 'ixt:date-month-day-year-en', '2025-12-31'],
    ['Dec. 31, 2025', 'ixt:datemonthdayyearen', '2025-12-31'],
    ['31 December 2025', 'ixt:date-day-monthname-year-en', '2025-12-31'],
    ['2025-12-31', '', '2025-12-31'],
    ['12/31/2025', 'ixt:date-month-day-year', '2025-12-31'],
    ['04.05.2025', 'ixt:date-day-month-year', '2025-05-04'],
    ['04/05/2025', 'ixt:datedaymonthyear', '2025-05-04'],
    ['04/05/2025', 'ixt:date-month-day-year', '2025-04-05'],
  ])('reads %s with the format %s as %s', (text, format, end) => {
    const attributes = format === '' ? '' : `format="${format}"`;
    expect(cover(dei('DocumentPeriodEndDate', text, attributes)).period.end).toBe(end);
  });

  it('is that of the context if the date cannot be read', () => {
    const body = dei('DocumentType', '10-K') + dei('DocumentPeriodEndDate', 'year’s end');
    expect(cover(body).period.end).toBe('2025-12-31');
  });
});

it('ignores a nil fact and a fact of another target', () => {
  const body =
    dei('DocumentType', '10-K', 'xsi:nil="true"') + dei('EntityRegistrantName', 'X', 'target="t"');
  expect(cover(body)).toMatchObject({ form: null, entity: { name: null } });
});

it('reads any year of DEI, by its namespace', () => {
  const body = dei('DocumentType', '20-F').replace('dei:', 'd:');
  const filing = parse(page(body, { root: { 'xmlns:d': 'http://xbrl.sec.gov/dei/2031' } }));
  expect(filing.form).toBe('20-F');
});

it('leaves the first day open if the last day differs from the context’s', () => {
  const { period } = cover(dei('DocumentType', '8-K') + dei('DocumentPeriodEndDate', '2026-03-02'));
  expect(period).toEqual({ start: null, end: '2026-03-02' });
});

it('takes no day of an event from a context', () => {
  expect(cover(dei('DocumentType', '8-K/A')).period).toEqual({ start: null, end: null });
});

it('takes the CIK from the contexts of the facts without a cover page', () => {
  const fact = `<ix:nonNumeric name="cyd:${concept.engaged}" contextRef="c-1">true</ix:nonNumeric>`;
  expect(cover(fact).entity).toEqual({ name: null, cik: '9999912345' });
});
