import { expect, it } from 'vitest';
import { annualReport } from '../../test/support/annual-report';
import { recordOf } from './filing-record';

it.each([
  ['2025', 2025],
  ['99999999999', null],
  ['1e300', null],
  ['-2025', null],
  ['2025.5', null],
  ['this year', null],
])('takes %j for the fiscal year %j, which a column of 32 bits can hold', (fiscalYear, year) => {
  expect(recordOf(annualReport({ fiscalYear })).filing.fiscal_year).toBe(year);
});
