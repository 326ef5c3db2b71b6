import { expect, it } from 'vitest';
import { readerOf } from '../../test/support/map-reader';
import { findCompanies } from './find-companies';

const tickers = {
  0: { cik_str: 9999900001, ticker: 'LNFX', title: 'Lanternfish Instruments, Inc.' },
  1: { cik_str: 9999900002, ticker: 'TERN', title: 'TERN HOLLOW FREIGHT, INC.' },
  2: { cik_str: 9999900003, ticker: 'QLB-B', title: 'Quillback & Sons Holdings' },
  3: { cik_str: 9999900003, ticker: 'QLB-A', title: 'Quillback & Sons Holdings' },
  4: { cik_str: 9999900004, ticker: 'LFS', title: 'Lanternfishery Société' },
  5: { cik_str: 9999900005, ticker: 'OLDL', title: 'Old Lanternfish Instruments Trust' },
  6: { cik_str: 9999900006, ticker: 'LNT', title: 'Lanternfish' },
};
const path = '/files/company_tickers.json';

function find(asked: string) {
  return findCompanies(readerOf({ [path]: tickers }), asked);
}

it.each([
  ['LNFX', '9999900001'],
  ['lnfx', '9999900001'],
  [' lnfx ', '9999900001'],
  ['QLB-B', '9999900003'],
  ['QLB.B', '9999900003'],
  ['qlb/a', '9999900003'],
])('finds the company with the ticker %j', async (asked, cik) => {
  const { company, candidates } = await find(asked);
  expect(company?.cik).toBe(cik);
  expect(candidates).toEqual([]);
});

it('gives a company with several shares all its tickers', async () => {
  expect((await find('QLB-A')).company).toEqual({
    cik: '9999900003',
    name: 'Quillback & Sons Holdings',
    tickers: ['QLB-B', 'QLB-A'],
  });
});

it.each([
  ['Lanternfish', ['LNT', 'LNFX', 'LFS', 'OLDL']],
  ['lanternfish instruments inc', ['LNFX']],
  ['instruments lanternfish', ['LNFX', 'OLDL']],
  ['Quillback and Sons', []],
  ['quillback sons', ['QLB-B']],
  ['societe', ['LFS']],
  ['Freight', ['TERN']],
  ['QLB', ['QLB-B']],
  ['QLB A', ['QLB-B']],
  ['q', ['QLB-B']],
  ['LN', ['LNT', 'LNFX']],
  ['TER', ['TERN']],
  ['zander', []],
  ['', []],
  ['  ', []],
  ['!?', []],
])('offers candidates for the name %j, and takes none', async (asked, expected) => {
  const { company, candidates, total } = await find(asked);
  expect(company).toBeNull();
  expect(candidates.map((candidate) => candidate.tickers[0])).toEqual(expected);
  expect(total).toBe(expected.length);
});

it('bounds the candidates, says how many there are, and gives them in the same order', async () => {
  const many = Array.from({ length: 300 }, (_, at) => ({
    cik_str: 9999900300 - at,
    ticker: `L${at}`,
    title: 'Lantern Trust',
  }));
  const found = await findCompanies(readerOf({ [path]: { ...many } }), 'lantern');
  expect(found.total).toBe(300);
  expect(found.candidates).toHaveLength(20);
  expect(found.candidates[0]?.cik).toBe('9999900001');
  const reversed = await findCompanies(readerOf({ [path]: { ...many.toReversed() } }), 'lantern');
  expect(reversed).toEqual(found);
});

const submissions = {
  cik: '9999900007',
  name: 'Silent Pond LLC',
  tickers: [],
  filings: { recent: { accessionNumber: [] } },
};

it.each(['9999900007', 'CIK9999900007', 'cik 9999900007'])(
  'finds a company without a ticker by the CIK %s, in one request',
  async (asked) => {
    const reader = readerOf({ '/submissions/CIK9999900007.json': submissions });
    const { company } = await findCompanies(reader, asked);
    expect(company).toEqual({ cik: '9999900007', name: 'Silent Pond LLC', tickers: [] });
    expect(reader.asked).toEqual(['/submissions/CIK9999900007.json']);
  },
);

it('finds no company for a CIK that EDGAR does not know', async () => {
  const found = await findCompanies(readerOf({}), '320');
  expect(found).toEqual({ company: null, candidates: [], total: 0 });
});

it.each<[string, Record<string, string | null | object>]>([
  ['no list', {}],
  ['a list without a company', { [path]: {} }],
  ['a list of something else', { [path]: [{ name: 'x' }, 7, null] }],
  ['a page of errors', { [path]: '<html>Request Rate Threshold Exceeded</html>' }],
])('does not take %s for the answer that there is no company', async (_, content) => {
  await expect(findCompanies(readerOf(content), 'LNFX')).rejects.toMatchObject({
    code: 'unexpected',
  });
});

it('passes on that EDGAR refuses', async () => {
  await expect(findCompanies(readerOf({ [path]: null }), 'LNFX')).rejects.toMatchObject({
    code: 'refused',
  });
});
