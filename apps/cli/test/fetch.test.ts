import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../src/cli';
import { contact, filesBelow, useEdgar } from './support/edgar';
import { type FakeWorld, fakeIo } from './support/fake-io';
import { folderWith } from './support/folder';
import { type FetchRun, fetchRows, runFetch } from './support/run-fetch';

const edgar = useEdgar();
const archive = 'https://www.sec.gov/Archives/edgar/data/9999901/000999990126000012';

async function fetch(args: readonly string[], world: FakeWorld = {}): Promise<FetchRun> {
  return await runFetch(edgar, args, world);
}

async function rowsOf(args: readonly string[], cwd?: string): Promise<unknown[]> {
  return await fetchRows(edgar, args, cwd === undefined ? {} : { cwd });
}

it('gets the latest annual report of a ticker, and says what to do next', async () => {
  const { code, io, cwd } = await fetch(['LNFX']);
  expect(io.out()).toBe(`1 filing listed: 1 fetched

Company                        Form  Filed       Period      Filing                State
Lanternfish Instruments, Inc.  10-K  2026-02-20  2025-12-31  0009999901-26-000012  fetched

· 5 requests to EDGAR.
· In cyd-filings. Next: cyd report cyd-filings/0009999901-26-000012, or cyd corpus add cyd-filings
`);
  expect([code, io.err()]).toEqual([0, '']);
  const read = fakeIo({ cwd });
  expect(await main(['parse', 'cyd-filings'], read)).toBe(0);
  const filing = JSON.parse(read.out());
  expect(filing).toMatchObject({
    accession: '0009999901-26-000012',
    form: '10-K',
    submission: { filed: '2026-02-20' },
  });
});

it.each([
  [['lnfx'], 0, '0009999901-26-000012, fetched'],
  [['9999901'], 0, '0009999901-26-000012, fetched'],
  [['CIK0009999901'], 0, '0009999901-26-000012, fetched'],
  [['--cik', '9999901'], 0, '0009999901-26-000012, fetched'],
  [['0009999901-26-000012'], 0, '0009999901-26-000012, fetched'],
  [['000999990126000012'], 0, '0009999901-26-000012, fetched'],
  [[`${archive}/lnfx-20251231.htm`], 0, '0009999901-26-000012, fetched'],
  [[`${archive}/0009999901-26-000012-index.htm`], 0, '0009999901-26-000012, fetched'],
  [
    [
      'https://www.sec.gov/ix?doc=/Archives/edgar/data/9999901/000999990126000012/lnfx-20251231.htm',
    ],
    0,
    '0009999901-26-000012, fetched',
  ],
  [['qlb.a'], 0, '0009999904-26-000005, fetched'],
  [['FENN'], 0, '0009999903-26-000002, fetched'],
  [['TERN'], 0, '0009999902-26-000014, fetched, tagged in an exhibit'],
  [['0009999901-24-000007'], 1, '0009999901-24-000007, missing, no-cyd-facts'],
  [['0009999901-26-000020'], 1, '0009999901-26-000020, missing, no-xbrl'],
  [['0009999901-26-000012.txt'], 0, '0009999901-26-000012, fetched'],
  [['0009999901-26-000012-index.htm'], 0, '0009999901-26-000012, fetched'],
  [['--notes', '2025q1'], 0, '2025q1, fetched'],
  [['--notes', '2026_05'], 1, '2026_05, missing, not-published'],
  [
    ['--notes', '2009q1'],
    1,
    '2009q1, missing, no-cyd-facts, it ends before the CYD taxonomy begins',
  ],
  [
    ['https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=TERN&type=8-K'],
    1,
    '0009999902-26-000021, missing, no-cyd-facts',
  ],
])('understands %j', async (args, code, row) => {
  expect(await rowsOf(args)).toEqual([code, row]);
});

it.each([
  [
    ['LNFX', '--form', '10-k', '--latest', '2'],
    0,
    ['0009999901-26-000012, fetched', '0009999901-25-000009, fetched'],
  ],
  [
    ['LNFX', '--since', '2024-01-01'],
    0,
    [
      '0009999901-26-000012, fetched',
      '0009999901-25-000009, fetched',
      '0009999901-24-000007, missing, no-cyd-facts',
    ],
  ],
  [['TERN', '--item', '1.05'], 0, ['0009999902-26-000003, fetched']],
  [
    ['--since', '2026-01-01', '--form', '8-K', '--item', '1.05'],
    0,
    ['0009999902-26-000021, missing, no-such-item', '0009999902-26-000003, fetched'],
  ],
  [
    ['--since', '2026-02-21', '--until', '2026-04-15'],
    0,
    [
      '0009999903-26-000002, fetched',
      '0009999904-26-000005, fetched',
      '0009999902-26-000014, fetched, tagged in an exhibit',
    ],
  ],
  [['9999905', '9999906', '0009999990-26-000101'], 0, ['0009999990-26-000101, fetched']],
  [
    ['--notes', '2026q2'],
    1,
    ['2026_04, fetched', '2026_05, missing, not-published', '2026_06, missing, not-published'],
  ],
])('chooses the filings of %j', async (args, code, rows) => {
  expect(await rowsOf(args)).toEqual([code, ...rows]);
});

it('asks for nothing twice, neither for what is here nor for what has no facts', async () => {
  const args = ['LNFX', 'TERN', '--since', '2024-01-01', '--notes', '2025q1'];
  const { cwd } = await fetch(args);
  edgar.server().requests.length = 0;
  const { code, io } = await fetch(args, { cwd });
  expect([code, io.err()]).toEqual([0, '']);
  expect(io.out().split('\n')[0]).toBe(
    '4 filings and 1 data set listed: 4 here already, 1 not here',
  );
  // What may have changed is asked for once: the list of tickers, and the lists of both companies.
  expect(edgar.asked()).toEqual([
    '/files/company_tickers.json',
    '/submissions/CIK0009999901.json',
    '/submissions/CIK0009999902.json',
  ]);
});

describe('what EDGAR does not give', () => {
  it('is a row and exit code 2, and the others are fetched; the next run goes on', async () => {
    const path = '/Archives/edgar/data/9999901/000999990126000012/lnfx-20251231.htm';
    edgar.server().fault(path, { kind: 'status', status: 403 });
    const cwd = folderWith({});
    const rows = await rowsOf(['LNFX', '--latest', '2'], cwd);
    expect(rows[0]).toBe(2);
    expect(rows[1]).toMatch(/^0009999901-26-000012, missing, failed, /u);
    expect(rows[2]).toBe('0009999901-25-000009, fetched');
    expect(await rowsOf(['LNFX', '--latest', '2'], cwd)).toEqual([
      0,
      '0009999901-26-000012, fetched',
      '0009999901-25-000009, here',
    ]);
  });

  it.each(['../../../escaped.htm', '/escaped.htm', 'nul.htm'])(
    'is a document that is named %s',
    async (name) => {
      const path = '/Archives/edgar/data/9999901/000999990126000012/FilingSummary.xml';
      const { files } = edgar.server();
      const summary = Buffer.from(files.get(path) ?? '').toString();
      files.set(path, summary.replaceAll('lnfx-20251231.htm', name));
      const { code, cwd } = await fetch(['LNFX']);
      expect(code).toBe(2);
      expect(readdirSync(cwd)).toEqual(['cache']);
    },
  );
});

describe('the contact', () => {
  it.each([
    ['missing', {}, 'Set CYD_USER_AGENT'],
    ['blank', { CYD_USER_AGENT: ' ' }, 'Set CYD_USER_AGENT'],
    ['without an address', { CYD_USER_AGENT: 'Lantern Research' }, 'e-mail address'],
    ['that of a manual', { CYD_USER_AGENT: 'you@example.com' }, 'e-mail address'],
  ])('is required: %s', async (_, env, message) => {
    const cwd = folderWith({});
    const { code, io } = await fetch(['LNFX'], {
      cwd,
      env: { ...edgar.env(cwd), CYD_USER_AGENT: '', ...env },
    });
    expect([code, edgar.asked()]).toEqual([2, []]);
    expect(io.err()).toContain(message);
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('may be in the config, which lint reads and does not print', async () => {
    const cwd = folderWith({ 'cyd.config.json': JSON.stringify({ userAgent: contact }) });
    const env = { ...edgar.env(cwd), CYD_USER_AGENT: '' };
    const { code } = await fetch(['LNFX'], { cwd, env });
    expect(code).toBe(0);
    const agents = edgar.server().requests.map(({ headers }) => headers['user-agent']);
    expect(new Set(agents)).toEqual(new Set([contact]));
    const io = fakeIo({ cwd });
    expect(await main(['lint', '--show-config'], io)).toBe(0);
    expect(JSON.parse(io.out()).config.userAgent).toBe('set');
    expect(io.out() + io.err()).not.toContain('jane.quill');
  });

  it('is in no output and no file, whatever happens', async () => {
    const cwd = folderWith({});
    const { server } = edgar;
    server().fault('/submissions/CIK0009999902.json', { kind: 'status', status: 403 });
    const printed: string[] = [];
    const runs = [
      ['LNFX', '--add'],
      ['TERN'],
      ['--since', '2026-02-01', '--form', '8-K', '--item', '1.05'],
      ['--notes', '2025q1'],
      ['grebe'],
      ['LNFX', '--offline'],
      ['--check'],
      ['QLB-A', '--dry-run', '-f', 'csv'],
    ];
    for (const args of runs) {
      const { io } = await fetch([...args, '--debug'], { cwd, errorTerminal: 200 });
      printed.push(io.out(), io.err());
    }
    expect(printed.join('')).toContain('request 2: https://data.sec.gov/submissions/CIK');
    expect(printed.join('')).not.toContain('jane.quill');
    for (const [name, content] of filesBelow(cwd)) {
      expect([name, content.includes('jane.quill')]).toEqual([name, false]);
    }
  });
});

it('lists in a dry run what would be fetched, and what it takes', async () => {
  const { code, io, cwd } = await fetch([
    'LNFX',
    '--form',
    '10-K',
    '--since',
    '2024-01-01',
    '--dry-run',
  ]);
  expect(io.out().split('\n')[0]).toBe('3 filings to look at: about 9 requests, 2 s at 7 a second');
  expect(code).toBe(0);
  expect(existsSync(join(cwd, 'cyd-filings'))).toBe(false);
});

it('opens no connection offline, and uses what is there', async () => {
  const { cwd } = await fetch(['LNFX']);
  edgar.server().requests.length = 0;
  const env = { ...edgar.env(cwd), CYD_USER_AGENT: '' };
  const known = await fetch(['LNFX', '--offline'], { cwd, env });
  expect([known.code, known.io.out().split('\n')[0]]).toEqual([
    0,
    '1 filing listed: 1 here already',
  ]);
  const unknown = await fetch(['TERN', '--offline'], { cwd, env });
  expect([unknown.code, edgar.asked()]).toEqual([2, []]);
});

it('has all of each row in CSV', async () => {
  const { io, cwd } = await fetch(['LNFX', '-f', 'csv']);
  const [header, row] = io.out().split('\r\n');
  expect(header).toBe(
    'asked,accession,cik,company,form,filed,period,state,reason,detail,path,documents,bytes',
  );
  expect(row).toContain(
    'LNFX,0009999901-26-000012,0009999901,"Lanternfish Instruments, Inc.",10-K,2026-02-20,2025-12-31,fetched,,,',
  );
  expect(row).toContain(join(cwd, 'cyd-filings/0009999901-26-000012'));
});

it('writes into another folder, and adds to the corpus', async () => {
  const { code, io, cwd } = await fetch(['LNFX', 'TERN', '--into', 'my filings', '--add']);
  expect(code).toBe(0);
  expect(io.out()).toContain('· Added 2 filings and replaced 0.\n');
  expect(readdirSync(join(cwd, 'my filings')).sort()).toEqual([
    '0009999901-26-000012',
    '0009999902-26-000014',
  ]);
  const again = await fetch(['LNFX', 'TERN', '--into', 'my filings', '--add', '--json'], { cwd });
  expect(JSON.parse(again.io.out())).toMatchObject({
    summary: { listed: 2, fetched: 0, here: 2 },
    added: { added: 0, knownSources: 2 },
  });
});
