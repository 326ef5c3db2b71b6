import { expect, it } from 'vitest';
import { isSelective, type Selection, selectorOf } from './filing-selection';

const filing = {
  accession: '0009999991-25-000012',
  ciks: ['0009999991', '0009999992'],
  form: '10-K',
};

it.each<[string, Selection, boolean]>([
  ['no criteria', {}, true],
  ['empty lists', { accession: [], cik: [], form: [] }, true],
  ['the accession number', { accession: ['0009999991-25-000012'] }, true],
  ['it without dashes', { accession: ['000999999125000012'] }, true],
  ['one of two numbers', { accession: ['0009999991-25-000013', '000999999125000012'] }, true],
  ['another accession number', { accession: ['0009999991-25-000013'] }, false],
  ['the CIK without zeros', { cik: ['9999991'] }, true],
  ['the CIK of a co-registrant', { cik: ['9999992'] }, true],
  ['another CIK', { cik: ['999999'] }, false],
  ['the form in lower case', { form: ['10-k'] }, true],
  ['the amended form', { form: ['10-K/A'] }, false],
  ['both', { cik: ['9999991'], form: ['10-K'] }, true],
  ['one of two criteria', { cik: ['9999991'], form: ['8-K'] }, false],
])('selects by %s', (_, selection, expected) => {
  expect(selectorOf(selection)(filing)).toBe(expected);
});

it('does not select 10-K/A by 10-K, nor a filing without a form', () => {
  const selects = selectorOf({ form: ['10-K'] });
  expect(selects({ ...filing, form: '10-K/A' })).toBe(false);
  expect(selects({ ...filing, form: null })).toBe(false);
  expect(isSelective({ form: ['10-K'] })).toBe(true);
  expect(isSelective({ form: [] })).toBe(false);
});
