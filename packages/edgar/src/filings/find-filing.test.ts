import { expect, it } from 'vitest';
import { edgarContent } from '../../test/support/edgar-content';
import { inventedContent } from '../../test/support/invented-content';
import { MapReader, readerOf } from '../../test/support/map-reader';
import { findFiling } from './find-filing';

const resources = edgarContent(inventedContent);
const today = '2026-05-04';

async function find(accession: string, cik: string | null = null, day = today) {
  const reader = new MapReader(resources);
  const filing = await findFiling(reader, accession, { cik, today: day });
  return { filing, asked: reader.asked.map((path) => path.replace('/Archives/edgar/', '')) };
}

const own = '0009999902-26-000003';
const agent = '0009999990-26-000101';

function page(cik: string, accession: string): string {
  return `data/${Number(cik)}/${accession.replaceAll('-', '')}/${accession}-index-headers.html`;
}

it('finds a filing in the folder of the company that its number begins with', async () => {
  const { filing, asked } = await find(own);
  expect(filing).toEqual({
    accession: own,
    ciks: ['0009999902'],
    company: 'Tern Hollow Freight, Inc.',
    form: '8-K',
    filed: '2026-01-23',
    period: '2026-01-20',
    items: ['1.05'],
    document: 'tern-20260120.htm',
    hasXbrl: null,
  });
  expect(asked).toEqual([page('9999902', own)]);
});

it.each(['0009999905', '0009999906'])(
  'finds a filing of an agent with the CIK of a filer, %s, which comes first',
  async (cik) => {
    const { filing, asked } = await find(agent, cik);
    expect(filing?.ciks[0]).toBe(cik);
    expect([...(filing?.ciks ?? [])].sort()).toEqual(['0009999905', '0009999906']);
    expect(asked).toEqual([page(cik, agent)]);
  },
);

it('finds a filing of an agent in the index of its quarter, with all filers', async () => {
  const { filing, asked } = await find(agent);
  expect(filing).toMatchObject({ accession: agent, form: '10-K', filed: '2026-02-20' });
  expect([...(filing?.ciks ?? [])].sort()).toEqual(['0009999905', '0009999906']);
  expect(asked).toEqual([page('9999990', agent), 'full-index/2026/QTR1/master.gz']);
});

it('looks in no index if the company is known, but in the folder of the number', async () => {
  expect(await find(agent, '0009999901')).toEqual({
    filing: null,
    asked: [page('9999901', agent), page('9999990', agent)],
  });
  expect((await find(own, '0009999901')).filing?.accession).toBe(own);
});

it('looks for a number in the quarters of its year and in the first of the next, up to today', async () => {
  const { filing, asked } = await find('0009999990-25-000999');
  expect(filing).toBeNull();
  expect(asked.slice(1)).toEqual([
    ...[1, 2, 3, 4].map((quarter) => `full-index/2025/QTR${quarter}/master.gz`),
    'full-index/2026/QTR1/master.gz',
  ]);
  const later = await find('0009999990-26-000999');
  expect(later.asked.slice(1)).toEqual([
    'full-index/2026/QTR1/master.gz',
    'full-index/2026/QTR2/master.gz',
  ]);
});

it('reads 99 as 1999, and 00 as 2000', async () => {
  for (const [short, year] of [
    ['99', 1999],
    ['00', 2000],
  ] as const) {
    const reader = readerOf({});
    const search = findFiling(reader, `0009999990-${short}-000001`, { today });
    await expect(search).rejects.toMatchObject({ code: 'unexpected' });
    expect(reader.asked.at(-1)).toBe(`/Archives/edgar/full-index/${year}/QTR1/master.idx`);
  }
});

it('finds nothing on the first days of a quarter without an index, nor of a year to come', async () => {
  const reader = readerOf({});
  expect(await findFiling(reader, '0009999990-26-000001', { today: '2026-01-01' })).toBeNull();
  expect((await find('0009999990-27-000001')).filing).toBeNull();
});

it('takes a refusal for no index on the first days of a quarter, and for a problem later', async () => {
  const reader = readerOf({ '/Archives/edgar/full-index/2026/QTR1/master.gz': null });
  const search = (day: string) => findFiling(reader, '0009999990-26-000001', { today: day });
  expect(await search('2026-01-02')).toBeNull();
  await expect(search('2026-01-05')).rejects.toMatchObject({ code: 'refused' });
});

it.each(['', '000999990226000003', '9999902-26-3', '../a'])(
  'finds no filing for %j',
  async (none) => {
    await expect(find(none)).rejects.toThrow(TypeError);
  },
);

it('takes a page of something else for a problem, and a refusal too', async () => {
  const path = `/Archives/edgar/${page('9999902', own)}`;
  for (const [content, code] of [
    ['<html><title>Request Rate Threshold Exceeded</title></html>', 'unexpected'],
    ['', 'unexpected'],
    [null, 'refused'],
  ] as const) {
    await expect(findFiling(readerOf({ [path]: content }), own, { today })).rejects.toMatchObject({
      code,
    });
  }
});
