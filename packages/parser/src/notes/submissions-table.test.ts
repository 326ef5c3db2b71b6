import { expect, it } from 'vitest';
import { distinctCodes } from '../../test/support/small-filings';
import { fact, read, readTables, submission, tableOf } from '../../test/support/write-notes';

it('states what sub.tsv says about the registrant and its co-registrants', async () => {
  const row = submission(1, {
    ...{ sic: '4400', countryba: 'US', stprba: 'ME', countryinc: 'US', stprinc: 'DE' },
    ...{ fye: '1231', afs: '2-ACC', pubfloatusd: '162900000.00' },
    ...{ nciks: '3', aciks: '9999992 9999993' },
  });
  const [filing] = await read([row], [fact(1)]);
  expect(filing?.entity).toEqual({
    name: 'EXAMPLE CORP',
    cik: '0009999991',
    sic: '4400',
    state: 'ME',
    country: 'US',
    incorporationState: 'DE',
    incorporationCountry: 'US',
    fiscalYearEnd: '12-31',
    filerCategory: 'Accelerated Filer',
    publicFloat: { amount: 162_900_000, currency: 'USD' },
    coRegistrants: [
      { name: null, cik: '0009999992' },
      { name: null, cik: '0009999993' },
    ],
  });
  expect(distinctCodes(filing ? [filing] : [])).toEqual(['notes-lossy']);
});

it.each([
  ['blank columns', {}, []],
  ['as many as it counts', { nciks: '2', aciks: '9999992' }, []],
  ['fewer than it counts', { nciks: '3', aciks: '9999992' }, ['notes-registrants-partial']],
  ['none of those it counts', { nciks: '2' }, ['notes-registrants-partial']],
  ['a list that is not complete', { aciks: '9999992 PARTIAL' }, ['notes-registrants-partial']],
])('says whether registrants are missing: %s', async (_, row, codes) => {
  const filings = await read([submission(1, row)], [fact(1)]);
  expect(distinctCodes(filings)).toEqual(['notes-lossy', ...codes]);
});

it('finds a filing by the CIK of a co-registrant', async () => {
  const rows = [submission(1), submission(2, { aciks: '9999992' })];
  const filings = await readTables(
    { 'sub.tsv': tableOf(rows), 'txt.tsv': tableOf([fact(1), fact(2)]) },
    { cik: ['9999992'] },
  );
  expect(filings.map(({ accession }) => accession?.at(-1))).toEqual(['2']);
});
