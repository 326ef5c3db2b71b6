import { describe, expect, it, test } from 'vitest';
import { concept, context, page } from '../../test/support/inline';
import { parse } from '../parse';

const dei = (name: string, text: string, attributes = ''): string =>
  `<ix:nonNumeric name="dei:${name}" contextRef="c-1" ${attributes}>${text}</ix:nonNumeric>`;
const cover = (body: string, resources = context()) => parse(page(body, { resources }));

test('the cover page tells registrant, form, period, amendment and fiscal year', () => {
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

test('what the cover page does not tell is null', () => {
  expect(cover('<p>x</p>')).toMatchObject({
    entity: { name: null, cik: null },
    form: null,
    period: { start: null, end: null },
    amendment: null,
    fiscalYear: null,
    fiscalPeriod: null,
  });
});

test.each([
  ['true', 'ixt:fixed-true', '☒', true],
  ['absent for a report of a whole year', 'ixt:fixed-false', '☐', undefined],
  ['absent where the format is not known', 'abc:fixed-true', '☒', undefined],
])('the mark of a transition report is %s', (_, format, text, expected) => {
  const filing = cover(dei('DocumentTransitionReport', text, `format="${format}"`));
  expect(filing.transition).toBe(expected);
});

test('of several registrants the one without dimensions is the filing’s own', () => {
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

test('the registrant comes from the context where no fact names it', () => {
  expect(cover(dei('DocumentType', '8-K')).entity).toEqual({ name: null, cik: '9999912345' });
});

test('a CIK is written with ten digits', () => {
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
  ])('%s under %s is %s', (text, format, end) => {
    const attributes = format === '' ? '' : `format="${format}"`;
    expect(cover(dei('DocumentPeriodEndDate', text, attributes)).period.end).toBe(end);
  });

  it('is that of the context where the date cannot be read', () => {
    const body = dei('DocumentType', '10-K') + dei('DocumentPeriodEndDate', 'year’s end');
    expect(cover(body).period.end).toBe('2025-12-31');
  });
});

test('a nil fact and a fact of another target say nothing', () => {
  const body =
    dei('DocumentType', '10-K', 'xsi:nil="true"') + dei('EntityRegistrantName', 'X', 'target="t"');
  expect(cover(body)).toMatchObject({ form: null, entity: { name: null } });
});

test('any year of DEI counts, by its namespace', () => {
  const body = dei('DocumentType', '20-F').replace('dei:', 'd:');
  const filing = parse(page(body, { root: { 'xmlns:d': 'http://xbrl.sec.gov/dei/2031' } }));
  expect(filing.form).toBe('20-F');
});

test('another last day than the context has leaves the first day open', () => {
  const { period } = cover(dei('DocumentType', '8-K') + dei('DocumentPeriodEndDate', '2026-03-02'));
  expect(period).toEqual({ start: null, end: '2026-03-02' });
});

test('without a cover page the contexts of the facts tell the CIK', () => {
  const fact = `<ix:nonNumeric name="cyd:${concept.engaged}" contextRef="c-1">true</ix:nonNumeric>`;
  expect(cover(fact).entity).toEqual({ name: null, cik: '9999912345' });
});
