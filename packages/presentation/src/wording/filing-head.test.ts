import { describe, expect, it } from 'vitest';
import { filing } from '../../test/sample';
import { headOf } from './filing-head';

type Given = Parameters<typeof filing>[1];

function property(name: string, given: Given): string | undefined {
  return headOf(filing([], given)).about.find((one) => one.name === name)?.value;
}

const entity = { name: 'Harbor Lamp Works, Inc.', cik: '0009999903' };
const rounded = { start: null, end: '2026-03-31', rounded: 'month' } as const;

describe('headOf', () => {
  it('lists the co-registrants', () => {
    const coRegistrants = [
      { name: 'Lamp Finance LLC', cik: '0009999904' },
      { name: null, cik: '0009999905' },
    ];
    expect(property('Co-registrants', { entity: { ...entity, coRegistrants } })).toBe(
      'Lamp Finance LLC (CIK 0009999904); CIK 0009999905',
    );
    expect(property('Co-registrants', {})).toBeUndefined();
  });

  it('describes the registrant as far as the source does', () => {
    const details = {
      sic: '3640',
      state: 'ME',
      country: 'US',
      incorporationState: 'DE',
      fiscalYearEnd: '12-31',
      filerCategory: 'Accelerated Filer',
      publicFloat: { amount: 162_900_000, currency: 'USD' },
    };
    expect(property('Registrant', { entity: { ...entity, ...details } })).toBe(
      'SIC 3640, offices in ME, US, incorporated in DE, fiscal year ends 12-31, Accelerated Filer, public float USD 162,900,000',
    );
    expect(property('Registrant', {})).toBeUndefined();
  });

  it.each<[string, Given, string]>([
    ['is that of its period', { period: { start: '2026-01-20', end: '2026-01-20' } }, '2026-01-20'],
    ['may not be stated', { period: { start: null, end: null } }, 'not stated'],
    [
      'is not the end of the month to which a data set rounds it',
      { period: rounded },
      'not stated; the data set rounds it to the end of a month, 2026-03-31',
    ],
  ])('the date of the event of a Form 8-K %s', (_, given, expected) => {
    expect(property('Date of event', { form: '8-K/A', ...given })).toBe(expected);
    expect(property('Period', { form: '8-K/A', ...given })).toBeUndefined();
  });

  it('says of an annual report that its period is rounded', () => {
    expect(property('Period', { period: rounded })).toBe(
      '2026-03-31, rounded to the end of a month',
    );
  });

  it('shows when a submission was filed and accepted, and its items', () => {
    const submission = {
      filed: '2026-02-27',
      accepted: '2026-02-27T16:30:01',
      items: ['1.05', '9.01'],
    };
    expect(property('Filed', { submission })).toBe(
      '2026-02-27, accepted 2026-02-27 16:30:01 in Washington',
    );
    expect(property('Items', { submission })).toBe('1.05; 9.01');
    expect(property('Items', { form: '8-K' })).toBe('not stated');
    expect(property('Items', {})).toBeUndefined();
  });
});
