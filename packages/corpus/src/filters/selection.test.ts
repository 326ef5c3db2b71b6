import { expect, it } from 'vitest';
import { annualReport } from '../../test/support/annual-report';
import { corpusOf } from '../../test/support/corpus-of';
import { selectionOf } from './selection';

function lamps() {
  const publicFloat = { amount: 80e6, currency: 'USD' };
  return corpusOf([
    annualReport({ cik: '0000000001', entity: { sic: '6022', state: 'NY', publicFloat } }),
    annualReport({ cik: '0000000002', form: '20-F', entity: { country: 'GB' } }),
    annualReport({ cik: '0000000003', form: '20-F', entity: { state: 'NY' } }),
  ]);
}

it('selects all without a condition', async () => {
  expect(selectionOf(await lamps(), {})).toEqual({ filings: 3, notStated: [], unknown: [] });
});

it('counts the filings that do not state what is asked for, among those that are selected', async () => {
  const corpus = await lamps();
  const notStated = [{ what: 'publicFloat', filings: 2 }];
  expect(selectionOf(corpus, { minFloat: 1 })).toMatchObject({ filings: 1, notStated });
  expect(selectionOf(corpus, { minFloat: 1, form: ['10-K'] }).notStated).toEqual([]);
  expect(selectionOf(corpus, { sic: ['60'], state: ['NY'] }).notStated).toEqual([
    { what: 'sic', filings: 1 },
  ]);
});

it('names choices that no filing has, and what filings have', async () => {
  const corpus = await lamps();
  expect(selectionOf(corpus, { form: ['10k', '20-f'], cik: ['9'] })).toMatchObject({
    filings: 0,
    unknown: [
      { field: 'cik', choice: '9', known: [] },
      { field: 'form', choice: '10k', known: ['20-F', '10-K'] },
    ],
  });
  expect(selectionOf(corpus, { country: ['Germany'] }).unknown).toMatchObject([{ known: ['GB'] }]);
});
