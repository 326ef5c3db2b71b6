import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFilings } from '@cydkit/parser';
import { openFolder } from '@cydkit/parser/node';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { edgarContent } from '../../test/support/edgar-content';
import { annual, filingOf, short } from '../../test/support/fetch-requests';
import { inventedContent } from '../../test/support/invented-content';
import { MapReader } from '../../test/support/map-reader';
import { type FetchOptions, fetchFilings, type ListedRequest } from './fetch-filings';
import type { CoverageRow, FetchRequest } from './model';

const today = '2026-05-04';
const resources = edgarContent(inventedContent);

let folder = '';
let into = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cyd-fetch-'));
  into = join(folder, 'filings');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function run(
  requests: FetchRequest[],
  reader = new MapReader(resources),
  options: Partial<FetchOptions> = {},
): Promise<CoverageRow[]> {
  const rows: CoverageRow[] = [];
  for await (const row of fetchFilings(reader, requests, { into, today, ...options })) {
    rows.push(row);
  }
  return rows;
}

it('fetches the latest annual report as a folder that is read as one filing with its header', async () => {
  const [row, ...more] = await run([annual]);
  expect(more).toEqual([]);
  expect(row).toMatchObject({
    asked: 'LNFX',
    accession: '0009999901-26-000012',
    company: 'Lanternfish Instruments, Inc.',
    form: '10-K',
    filed: '2026-02-20',
    period: '2025-12-31',
    state: 'fetched',
    reason: null,
    detail: null,
    path: join(into, '0009999901-26-000012'),
    documents: ['lnfx-20251231.htm'],
  });
  expect(readdirSync(into)).toEqual(['0009999901-26-000012']);
  expect(readdirSync(row?.path ?? '').sort()).toEqual([
    '.fetched.json',
    '0009999901-26-000012-index-headers.html',
    'FilingSummary.xml',
    'lnfx-20251231.htm',
  ]);
  const read = [];
  for await (const filing of readFilings(await openFolder(row?.path ?? ''))) read.push(filing);
  expect(read).toHaveLength(1);
  expect(read[0]).toMatchObject({ accession: row?.accession, submission: { filed: row?.filed } });
  expect(read[0]?.facts.length).toBeGreaterThan(10);
});

it('asks for nothing that is here, by whatever request', async () => {
  const [fetched] = await run([annual]);
  const reader = new MapReader(resources);
  const [known] = await run([filingOf('0009999901-26-000012')], reader);
  expect(reader.asked).toEqual([]);
  expect(known).toEqual({ ...fetched, asked: '0009999901-26-000012', state: 'here' });
  const [again] = await run([annual], reader);
  expect(reader.asked).toEqual(['/submissions/CIK0009999901.json']);
  expect(again).toEqual({ ...fetched, state: 'here' });
});

it.each(['lnfx-20251231.htm', 'FilingSummary.xml', '.fetched.json'])(
  'fetches a filing again whose folder has lost %s',
  async (name) => {
    const [row] = await run([annual]);
    const path = row?.path ?? '';
    const before = readFileSync(join(path, name));
    writeFileSync(join(path, name), before.subarray(1));
    writeFileSync(join(path, 'own-notes.txt'), 'mine');
    const [again] = await run([annual]);
    const aside = name === '.fetched.json' ? null : `what was there is now .${name}.before`;
    expect(again).toEqual({ ...row, state: 'fetched', detail: aside });
    if (aside !== null) {
      expect(readFileSync(join(path, `.${name}.before`))).toEqual(before.subarray(1));
    }
    const read = [];
    for await (const filing of readFilings(await openFolder(path))) read.push(filing);
    expect(read.filter(({ facts }) => facts.length > 10)).toHaveLength(1);
    if (name !== '.fetched.json') expect(readFileSync(join(path, name))).toEqual(before);
    expect(readFileSync(join(path, 'own-notes.txt'), 'utf8')).toBe('mine');
    expect(readdirSync(into)).toEqual(['0009999901-26-000012']);
  },
);

it('leaves nothing of a filing without facts, and says which kind it is', async () => {
  const rows = await run([
    filingOf('0009999901-24-000007'),
    filingOf('0009999901-26-000020'),
    filingOf('0009999901-26-009999'),
  ]);
  expect(rows.map(short)).toEqual([
    ['0009999901-24-000007', 'missing', 'no-cyd-facts', null],
    ['0009999901-26-000020', 'missing', 'no-xbrl', null],
    ['0009999901-26-009999', 'missing', 'not-found', null],
  ]);
  expect(existsSync(into)).toBe(false);
});

it('fetches all documents of a set, and says that the facts are in an exhibit', async () => {
  const request = { ...annual, cik: '0009999902', asked: 'TERN' };
  const [row] = await run([request]);
  expect(row).toMatchObject({
    detail: 'tagged in an exhibit',
    documents: ['tern-20251231.htm', 'tern-20251231xex13.htm'],
  });
  expect(await run([request])).toEqual([{ ...row, state: 'here' }]);
});

it('fetches a filing of several filers once, whoever is asked for', async () => {
  const filers = ['0009999905', '0009999906'].map((cik) => ({ ...annual, asked: cik, cik }));
  const rows = await run([...filers, filingOf('0009999990-26-000101')]);
  expect(rows.map(short)).toEqual([['0009999990-26-000101', 'fetched', null, null]]);
});

it('lists what was filed in a period, and chooses current reports by their items', async () => {
  const listed: ListedRequest[] = [];
  const request: FetchRequest = {
    kind: 'period',
    asked: '--since 2026-01-01',
    forms: ['8-K'],
    items: ['1.05'],
    since: '2026-01-01',
    until: today,
  };
  const rows = await run([request], undefined, { onListed: (one) => listed.push(one) });
  expect(rows.map(short)).toEqual([
    ['0009999902-26-000021', 'missing', 'no-such-item', null],
    ['0009999902-26-000003', 'fetched', null, null],
  ]);
  expect(listed).toEqual([
    { asked: '--since 2026-01-01', filings: 2, malformed: 0, through: '2026-04-28' },
  ]);
});

it('chooses reports on a fiscal year by the end of their period', async () => {
  const ended = { since: '2024-01-01', until: '2025-06-30' };
  const rows = await run([{ ...annual, latest: null, ended }]);
  expect(rows.map(({ period }) => period)).toEqual(['2024-12-31']);
  const none = await run([{ ...annual, latest: null, ended: { since: '2019', until: '2020' } }]);
  expect(none.map(short)).toEqual([
    [
      null,
      'missing',
      'not-found',
      'EDGAR lists no 10-K, 10-KT or 20-F from Lanternfish Instruments, Inc. for a period that ended from 2019 to 2020',
    ],
  ]);
});

it('downloads nothing in a dry run', async () => {
  const reader = new MapReader(resources);
  const rows = await run([{ ...annual, latest: 2 }], reader, { dryRun: true });
  expect(rows.map(({ state }) => state)).toEqual(['listed', 'listed']);
  expect(reader.asked).toEqual(['/submissions/CIK0009999901.json']);
  expect(existsSync(into)).toBe(false);
});

describe('what fails', () => {
  const path = '/Archives/edgar/data/9999901/000999990126000012';

  it('is a row, and the others go on; the next run fetches it', async () => {
    const refused = new Map([...resources, [`${path}/lnfx-20251231.htm`, null] as const]);
    const requests = [{ ...annual, latest: 2 }];
    const rows = await run(requests, new MapReader(refused));
    expect(rows.map(short)).toEqual([
      ['0009999901-26-000012', 'missing', 'failed', 'EDGAR refused'],
      ['0009999901-25-000009', 'fetched', null, null],
    ]);
    expect(readdirSync(into).filter((name) => !name.startsWith('.'))).toEqual([
      '0009999901-25-000009',
    ]);
    const again = await run(requests);
    expect(again.map(({ state }) => state)).toEqual(['fetched', 'here']);
    expect(readdirSync(into).sort()).toEqual(['0009999901-25-000009', '0009999901-26-000012']);
  });

  it('may be the list of a company', async () => {
    const refused = new Map([...resources, ['/submissions/CIK0009999901.json', null] as const]);
    const rows = await run([annual, filingOf('0009999904-26-000005')], new MapReader(refused));
    expect(rows.map(({ state, reason }) => [state, reason])).toEqual([
      ['missing', 'failed'],
      ['fetched', null],
    ]);
  });

  it.each(['../../escaped.htm', '/tmp/escaped.htm', 'con.htm', '..%2fescaped.htm', '.hidden.htm'])(
    'is a document named %s: nothing is written, in or out of the folder',
    async (name) => {
      const summary = `${path}/FilingSummary.xml`;
      const text = Buffer.from(resources.get(summary) ?? '').toString();
      const hostile = new Map([
        ...resources,
        [summary, Buffer.from(text.replaceAll('lnfx-20251231.htm', name))] as const,
      ]);
      const rows = await run([annual], new MapReader(hostile));
      expect(rows.map(({ state, reason }) => [state, reason])).toEqual([['missing', 'failed']]);
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  it('is a set of more documents than any filing has', async () => {
    const summary = `${path}/FilingSummary.xml`;
    const names = Array.from({ length: 201 }, (_, index) => `d${index}.htm`).join(' ');
    const text = Buffer.from(resources.get(summary) ?? '').toString();
    const changed = Buffer.from(text.replaceAll('lnfx-20251231.htm', names));
    const reader = new MapReader(new Map([...resources, [summary, changed] as const]));
    const [row] = await run([annual], reader);
    expect(row).toMatchObject({
      reason: 'failed',
      detail: 'EDGAR names 201 documents of it, more than we would fetch',
    });
    expect(reader.asked.filter((one) => one.endsWith('.htm'))).toEqual([]);
  });

  it('is a document with the name of the header', async () => {
    const summary = `${path}/FilingSummary.xml`;
    const name = '0009999901-26-000012-INDEX-headers.html';
    const text = Buffer.from(resources.get(summary) ?? '').toString();
    const hostile = new Map([
      ...resources,
      [summary, Buffer.from(text.replaceAll('lnfx-20251231.htm', name))] as const,
    ]);
    const [row] = await run([annual], new MapReader(hostile));
    expect(row).toMatchObject({ reason: 'failed', detail: 'Two of its files have the same name' });
  });
});

describe('Notes data sets', () => {
  function names(): string[] {
    return readdirSync(into).sort();
  }
  function periods(rows: readonly CoverageRow[]) {
    return rows.map(({ period, state, reason, detail }) => [period, state, reason, detail]);
  }

  it('are fetched as months until there is a quarter, which takes their place', async () => {
    const rows = await run([{ kind: 'notes', asked: '2026q1' }]);
    expect(periods(rows)).toEqual([
      ['2026_01', 'fetched', null, null],
      ['2026_02', 'fetched', null, null],
      ['2026_03', 'fetched', null, null],
    ]);
    writeFileSync(join(into, '2026_02_notes.zip'), 'changed by someone');
    const quarter = edgarContent({ ...inventedContent, notes: ['2026q1'] });
    const again = await run([{ kind: 'notes', asked: '2026q1' }], new MapReader(quarter));
    expect(periods(again)).toEqual([
      ['2026q1', 'fetched', null, 'in place of 2026_01_notes.zip, 2026_03_notes.zip'],
    ]);
    // What is not as it was fetched is not ours to remove.
    expect(names()).toEqual(['.fetched.json', '2026_02_notes.zip', '2026q1_notes.zip']);
    const reader = new MapReader(quarter);
    const month = await run([{ kind: 'notes', asked: '2026_01' }], reader);
    expect(periods(month)).toEqual([['2026q1', 'here', null, 'has 2026_01']]);
    expect(reader.asked).toEqual([]);
  });

  it('are not published before their period ends, nor soon after, and do not exist for ever', async () => {
    const reader = new MapReader(resources);
    const rows = await run(
      ['2026q2', '2026_12', '2024q3', '2024q2', '2009_04'].map((asked) => ({
        kind: 'notes',
        asked,
      })),
      reader,
    );
    expect(periods(rows)).toEqual([
      ['2026_04', 'fetched', null, null],
      ['2026_05', 'missing', 'not-published', null],
      ['2026_06', 'missing', 'not-published', null],
      ['2026_12', 'missing', 'not-published', null],
      ['2024q3', 'missing', 'not-found', null],
      ['2024q2', 'missing', 'no-cyd-facts', 'it ends before the CYD taxonomy begins'],
      ['2009_04', 'missing', 'no-cyd-facts', 'it ends before the CYD taxonomy begins'],
    ]);
    expect(
      reader.asked.filter((path) => /2026(?:_05|_06|_12|q2|q4)|2024q2|2009/u.test(path)),
    ).toEqual([]);
  });
});
