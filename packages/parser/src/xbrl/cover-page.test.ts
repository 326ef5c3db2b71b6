import { describe, expect, it } from 'vitest';
import { concept, context, page } from '../../test/support/inline';
import { parse } from '../parse';

const dei = (name: string, text: string, attributes = ''): string =>
  `<ix:nonNumeric name="dei:${name}" contextRef="c-1" ${attributes}>${text}</ix:nonNumeric>`;
const cover = (body: string, resources = context()) => parse(page(body, { resources }));

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

it('takes the CIK from the contexts of the facts without a cover page', () => {
  const fact = `<ix:nonNumeric name="cyd:${concept.engaged}" contextRef="c-1">true</ix:nonNumeric>`;
  expect(cover(fact).entity).toEqual({ name: null, cik: '9999912345' });
});
