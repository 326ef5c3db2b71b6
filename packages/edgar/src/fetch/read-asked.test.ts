import { expect, it } from 'vitest';
import { readAsked } from './read-asked';

const accession = '9999900001-26-000012';
const folder = 'https://www.sec.gov/Archives/edgar/data/9999900001/999990000126000012';

it.each([
  ['9999900001-26-000012', { kind: 'filing', accession, cik: null }],
  ['999990000126000012', { kind: 'filing', accession, cik: null }],
  ['9999900001', { kind: 'company', cik: '9999900001' }],
  ['CIK0000320193', { kind: 'company', cik: '0000320193' }],
  ['320193', { kind: 'company', cik: '0000320193' }],
  ['LNFX', { kind: 'ticker', ticker: 'LNFX' }],
  ['Lanternfish Instruments', { kind: 'ticker', ticker: 'Lanternfish Instruments' }],
  [`${folder}/lnfx.htm`, { kind: 'document', accession, cik: '9999900001', name: 'lnfx.htm' }],
  [`${folder}/${accession}-index.htm`, { kind: 'filing', accession, cik: '9999900001' }],
  ['www.sec.gov/edgar/browse/?CIK=320193', { kind: 'company', cik: '0000320193' }],
  ['https://lantern.example/10-k.htm', null],
  ['https://www.sec.gov/news', null],
  ['0000000000', { kind: 'ticker', ticker: '0000000000' }],
])('reads %j', (text, asked) => {
  expect(readAsked(text)).toEqual(asked);
});
