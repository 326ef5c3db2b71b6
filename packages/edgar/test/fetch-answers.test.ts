import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { EdgarProblem } from '../src/client/edgar-problem';
import type { EdgarReader } from '../src/client/model';
import { fetchFilings } from '../src/fetch/fetch-filings';
import type { CompanyRequest, CoverageRow, FetchRequest, FilingRequest } from '../src/fetch/model';
import { edgarContent } from './support/edgar-content';
import { annual, filingOf, short } from './support/fetch-requests';
import { inventedContent } from './support/invented-content';
import { MapReader } from './support/map-reader';

const today = '2026-05-04';
const resources = edgarContent(inventedContent);

let into = '';
beforeEach(() => {
  into = mkdtempSync(join(tmpdir(), 'cyd-fetch-'));
});
afterEach(() => rmSync(into, { recursive: true, force: true }));

async function run(
  requests: FetchRequest[],
  reader: EdgarReader = new MapReader(resources),
): Promise<CoverageRow[]> {
  const rows: CoverageRow[] = [];
  for await (const row of fetchFilings(reader, requests, { into, today })) {
    rows.push(row);
  }
  return rows;
}

it('keeps a file that was changed at equal length, and files that someone else put there', async () => {
  const path = join(into, '0009999901-26-000012');
  const name = 'lnfx-20251231.htm';
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, name), 'mine');
  const aside = (file: string) => `what was there is now ${file}`;
  expect((await run([annual]))[0]).toMatchObject({
    state: 'fetched',
    detail: aside(`.${name}.before`),
  });
  const fetched = readFileSync(join(path, name));
  const changed = Buffer.from(fetched);
  changed.fill('x', 1000, 1010);
  writeFileSync(join(path, name), changed);
  const [again] = await run([filingOf('0009999901-26-000012')]);
  expect(again).toMatchObject({ state: 'fetched', detail: aside(`.${name}.before2`) });
  expect(readFileSync(join(path, name))).toEqual(fetched);
  expect(readFileSync(join(path, `.${name}.before`), 'utf8')).toBe('mine');
  expect(readFileSync(join(path, `.${name}.before2`))).toEqual(changed);
  expect((await run([annual]))[0]).toMatchObject({ state: 'here', detail: null });
});

it('keeps a file that has the name of the folder', async () => {
  const name = '0009999901-26-000012';
  writeFileSync(join(into, name), 'mine');
  const [row] = await run([annual]);
  expect(row).toMatchObject({ state: 'fetched', detail: `what was there is now .${name}.before` });
  expect(readFileSync(join(into, `.${name}.before`), 'utf8')).toBe('mine');
  expect((await run([annual]))[0]).toMatchObject({ state: 'here' });
});

it.each<[string, Partial<FilingRequest>, string | null]>([
  ['of its document', { cik: '0009999901', document: 'lnfx-20251231.htm' }, null],
  ['of another', { document: 'LNFX-ex21.htm' }, 'the facts are in lnfx-20251231.htm'],
  ['of a page of EDGAR', { document: 'R4.htm' }, 'the facts are in lnfx-20251231.htm'],
  [
    'of a document that it does not have',
    { document: 'lnfx-ex99.htm' },
    'it has no document lnfx-ex99.htm; the facts are in lnfx-20251231.htm',
  ],
  [
    'in the folder of another company',
    { cik: '0009999902' },
    'filed by CIK 0009999901, not 0009999902',
  ],
])('says what an address is wrong about: %s', async (_, more, detail) => {
  const request = filingOf('0009999901-26-000012', more);
  expect((await run([request]))[0]).toMatchObject({ state: 'fetched', detail });
  expect((await run([request]))[0]).toMatchObject({ state: 'here', detail });
});

it('takes a filing for that of each of its filers', async () => {
  for (const cik of ['0009999905', '0009999906']) {
    const [row] = await run([filingOf('0009999990-26-000101', { cik })]);
    expect(row).toMatchObject({ path: expect.anything(), detail: null });
  }
});

it.each<[string, Partial<CompanyRequest>, string]>([
  ['no such form', { forms: ['8-K'] }, 'EDGAR lists no 8-K from Lanternfish Instruments, Inc.'],
  [
    'no such item',
    { cik: '0009999902', forms: ['8-K', '8-K/A'], items: ['9.99', '1.05'], until: '2026-01-01' },
    'EDGAR lists no 8-K or 8-K/A with Item 9.99 or 1.05 from Tern Hollow Freight, Inc. filed on 2026-01-01 or earlier',
  ],
  [
    'no such day',
    { since: '2027-01-01' },
    'EDGAR lists no 10-K, 10-KT or 20-F from Lanternfish Instruments, Inc. filed on 2027-01-01 or later',
  ],
  [
    'no such days',
    { forms: ['10-K'], since: '2025-03-01', until: '2025-04-01' },
    'EDGAR lists no 10-K from Lanternfish Instruments, Inc. filed from 2025-03-01 to 2025-04-01',
  ],
])('names all that was asked of a company that has %s', async (_, more, detail) => {
  expect((await run([{ ...annual, ...more }])).map(short)).toEqual([
    [null, 'missing', 'not-found', detail],
  ]);
});

it.each([
  [today, today, 'no-index', `EDGAR has no index of ${today} yet; the last one is of 2026-04-28`],
  ['1990-01-01', '1991-01-01', 'not-found', "EDGAR's indexes begin on 1993-01-01"],
  [
    '2026-04-20',
    '2026-04-24',
    'not-found',
    'EDGAR lists no 6-K filed from 2026-04-20 to 2026-04-24',
  ],
  ['2026-04-22', '2026-04-22', 'not-found', 'EDGAR lists no 6-K filed on 2026-04-22'],
  ['2026-04-20', today, 'not-found', 'EDGAR lists no 6-K filed from 2026-04-20 to 2026-04-28'],
])('says of %s to %s what is known', async (since, until, reason, detail) => {
  const request: FetchRequest = {
    kind: 'period',
    asked: 'x',
    forms: ['6-K'],
    items: [],
    since,
    until,
  };
  expect((await run([request])).map(short)).toEqual([[null, 'missing', reason, detail]]);
});

it('asks no more once EDGAR has blocked us, and gives every request its row', async () => {
  let asked = 0;
  const blocked = async (url: string): Promise<null> => {
    asked += 1;
    throw new EdgarProblem('blocked', 'The SEC has blocked your network', url);
  };
  const accessions = ['0009999901-26-000012', '0009999902-26-000014', '0009999903-26-000001'];
  const rows = await run(
    accessions.map((accession) => filingOf(accession)),
    { read: blocked, download: blocked },
  );
  expect(asked).toBe(1);
  expect(rows.map(({ state, reason }) => [state, reason])).toEqual(
    accessions.map(() => ['missing', 'failed']),
  );
});
