import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../src/cli';
import { useEdgar } from './support/edgar';
import { type FakeWorld, fakeIo } from './support/fake-io';
import { folderWith } from './support/folder';
import { page } from './support/page';

const edgar = useEdgar();

async function run(args: readonly string[], world: FakeWorld = {}) {
  const cwd = world.cwd ?? folderWith({});
  const io = fakeIo({ env: edgar.env(cwd), ...world, cwd });
  const code = await main(args, io);
  return { code, out: io.out(), err: io.err(), cwd };
}

describe('--fetch', () => {
  it.each([
    ['report', ['LNFX'], 0],
    ['parse', ['LNFX'], 0],
    ['lint', ['LNFX', '--exit-zero'], 0],
    ['corpus add', ['LNFX'], 0],
    ['open', ['LNFX', '-o', 'x.html'], 0],
    ['report', ['0009999901-26-000012', '--table'], 0],
    ['parse', ['9999901', '--form', '10-K', '-f', 'ndjson'], 0],
  ])('gets the input of cyd %s from EDGAR: %j', async (command, args, code) => {
    const first = await run([...command.split(' '), ...args, '--fetch']);
    expect([first.code, first.err.replace(/^Browser not started.*\n/u, '')]).toEqual([code, '']);
    expect(first.out).toMatch(/Lanternfish|lnfx|Added 1 filing|x\.html|0009999901-26-000012/u);
    expect(readdirSync(join(first.cwd, 'cache/filings'))).toEqual(['0009999901-26-000012']);
    edgar.server().requests.length = 0;
    const env = { ...edgar.env(first.cwd), CYD_USER_AGENT: '' };
    const again = await run([...command.split(' '), ...args, '--fetch', '--offline'], {
      cwd: first.cwd,
      env,
    });
    expect([again.code, edgar.asked()]).toEqual([code, []]);
  });

  it('gets both filings of a diff, by fiscal year or accession number', async () => {
    const years = await run(['diff', 'LNFX#FY2024', 'LNFX#FY2025', '--fetch', '--json']);
    expect(years.err).toBe('');
    const accessions = JSON.parse(years.out);
    expect(JSON.stringify(accessions)).toContain('0009999901-25-000009');
    expect(years.code).toBe(1);
    const numbers = await run(
      ['diff', '0009999901-25-000009', 'LNFX#0009999901-26-000012', '--fetch', '--json'],
      { cwd: years.cwd },
    );
    expect([numbers.code, numbers.out]).toEqual([1, years.out]);
  });

  it('says why there is no filing of a fiscal year', async () => {
    const { code, err } = await run(['diff', 'LNFX#FY2023', 'LNFX#FY2025', '--fetch']);
    expect(code).toBe(2);
    expect(err).toBe(`LNFX: not fetched: no CYD facts (10-K for 2023-12-31)
error: LNFX#FY2023: no such filing: no CYD facts (10-K for 2023-12-31). Found instead:
  0009999901-25-000009  10-K  FY2024  CIK 0009999901  Lanternfish Instruments, Inc.
`);
  });

  it.each([
    ['report', ['LNFX#FY2024'], '0009999901-25-000009'],
    ['parse', ['LNFX#FY2025'], '0009999901-26-000012'],
    ['parse', ['LNFX#10-K'], '0009999901-26-000012'],
    ['lint', ['9999901#fy2024', '--exit-zero', '--json'], '0009999901-25-000009'],
    ['parse', ['lnfx#0009999901-25-000009'], '0009999901-25-000009'],
  ])('gets one filing of a company: cyd %s %j', async (command, args, accession) => {
    const { code, out, err } = await run([command, ...args, '--fetch']);
    expect([code, err]).toEqual([0, '']);
    const found = new Set(out.match(/0009999901-2\d-0000\d\d/gu));
    expect([...found]).toEqual([accession]);
  });

  it('gets the report of another year that lint compares with', async () => {
    const args = ['lint', 'LNFX', '--prior', 'LNFX#FY2024', '--fetch', '--exit-zero'];
    const { code, err, cwd } = await run(args);
    expect([code, err]).toEqual([0, '']);
    expect(readdirSync(join(cwd, 'cache/filings')).sort()).toEqual([
      '0009999901-25-000009',
      '0009999901-26-000012',
    ]);
  });

  it.each([
    [
      ['report', 'LNFX#FY2023', '--fetch'],
      'error: LNFX#FY2023: not fetched: No filing of fiscal year 2023; no CYD facts (10-K for 2023-12-31)\n',
    ],
    [['report', 'LNFX#2024', '--fetch'], 'A fiscal year is written as LNFX#FY2024.'],
    [['diff', 'LNFX#2024', 'LNFX', '--fetch'], 'A fiscal year is written as LNFX#FY2024.'],
    [['report', 'LNFX#lamp', '--fetch'], "'lamp' after '#' is not an accession number"],
    [['report', 'LNFX#FY2024'], 'If LNFX is a ticker, a CIK or an accession number, add --fetch'],
    [['diff', 'LNFX#FY2024', 'LNFX#FY2025'], 'LNFX#FY2024: no such file. If LNFX is a ticker'],
    [['diff', 'LNFX', 'TERN'], 'LNFX: no such file. If LNFX is a ticker'],
  ])('says what is wrong with %j', async (args, message) => {
    const { code, out, err } = await run(args);
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(message)]);
  });

  it('leaves standard input alone', async () => {
    for (const args of [['-'], []]) {
      const { code, err } = await run(['parse', ...args, '--fetch'], { stdin: page });
      expect([code, err, edgar.asked()]).toEqual([0, '', []]);
    }
  });

  it('says that a folder or a file was taken for what may be a company', async () => {
    const cwd = folderWith({ 'TERN/readme.md': 'none', LNFX: page });
    const folder = await run(['report', 'TERN', '--fetch'], { cwd });
    expect(folder.err).toContain('TERN is a folder here, so EDGAR was not asked.');
    const file = await run(['report', 'LNFX', '--fetch'], { cwd });
    expect(file.err).toContain('LNFX is a file here, so EDGAR was not asked.');
    expect(edgar.asked()).toEqual([]);
  });

  it('gets a filing that is neither a file nor in the corpus, to compare it', async () => {
    const { cwd } = await run(['corpus', 'add', 'GREB', '--fetch']);
    for (const command of ['peers', 'boilerplate']) {
      const args = ['corpus', command, 'LNFX', '--fetch', '--companies', '1'];
      const { out, err } = await run(args, { cwd });
      expect([err, out]).toEqual(['', expect.stringContaining('Lanternfish')]);
      edgar.server().requests.length = 0;
      const known = await run(['corpus', command, '0009999990-26-000101', '--fetch'], { cwd });
      expect([known.err, edgar.asked()]).toEqual(['', []]);
      const name = await run(['corpus', command, 'tern', '--fetch', '--offline'], { cwd });
      expect(name.code).toBe(2);
    }
  });

  it('gets the earlier report that lint compares with', async () => {
    const cwd = folderWith({ 'page.txt': page });
    const args = ['lint', 'page.txt', '--prior', 'LNFX', '--fetch', '--exit-zero'];
    const { code, err } = await run(args, { cwd });
    expect([code, err]).toEqual([0, expect.stringContaining('no earlier report of the same')]);
    expect(err).toContain('0009999901-26-000012');
    const failed = await run(
      ['lint', 'page.txt', '--prior', '0009999901-24-000007', '--fetch', '--exit-zero'],
      { cwd },
    );
    expect([failed.code, failed.out]).toEqual([2, '']);
    expect(failed.err).toContain('0009999901-24-000007: not fetched: no CYD facts');
  });

  it('leaves an input alone that is a file, a glob or the name of a file', async () => {
    const cwd = folderWith({ LNFX: page, 'a/9999901': page });
    const found = await run(['parse', 'LNFX', 'a/*', '--fetch', '-f', 'csv'], { cwd });
    expect(found.code).toBe(0);
    const missing = await run(['parse', 'lnfx.htm', 'b/LNFX', 'c/*.htm', '--fetch'], { cwd });
    expect([missing.code, missing.out, edgar.asked()]).toEqual([2, '', []]);
    expect(missing.err).toContain('lnfx.htm: no such file');
    expect(existsSync(join(cwd, 'cache'))).toBe(false);
  });

  it('reports what cannot be fetched, and reads the others', async () => {
    const args = ['parse', '0009999901-24-000007', 'LNFX', '--fetch', '-f', 'csv'];
    const { code, out, err } = await run(args);
    expect(code).toBe(2);
    expect(out).toContain('0009999901-26-000012');
    expect(err).toBe(
      'error: 0009999901-24-000007: not fetched: no CYD facts (10-K for 2023-12-31)\n',
    );
  });

  it('reads the others if one of several is no ticker', async () => {
    const { code, out, err } = await run([
      'parse',
      'grebe',
      'NOPE',
      'LNFX',
      '--fetch',
      '-f',
      'csv',
    ]);
    expect(code).toBe(2);
    expect(out).toContain('0009999901-26-000012');
    expect(
      err,
    ).toBe(`error: grebe: not fetched: No such ticker; perhaps GREB (Grebe Water Partners LP)
error: NOPE: not fetched: No such ticker
`);
  });

  it.each([
    [['report', 'lanternfish'], 'Name one by its ticker or CIK: cyd report LNFX --fetch'],
    [
      ['corpus', 'add', 'Tern Hollow'],
      'Name one by its ticker or CIK: cyd corpus add TERN --fetch',
    ],
    [['report', 'NOPE'], "EDGAR lists no ticker or company 'NOPE'"],
    [['report', 'https://www.sec.gov/news'], 'is not an address of a filing on EDGAR'],
  ])('asks which company is meant: %j', async (args, message) => {
    const { code, out, err } = await run([...args, '--fetch']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });

  it('needs a contact', async () => {
    const cwd = folderWith({});
    const env = { ...edgar.env(cwd), CYD_USER_AGENT: '' };
    const { code, err } = await run(['report', 'LNFX', '--fetch'], { cwd, env });
    expect([code, edgar.asked(), readdirSync(cwd)]).toEqual([2, [], []]);
    expect(err).toContain('Set CYD_USER_AGENT');
  });
});

it.each([
  ['LNFX', 'add --fetch to get its latest annual report from EDGAR, or run: cyd fetch LNFX'],
  ['9999901', 'or run: cyd fetch 9999901'],
  ['0009999901-26-000012', 'or run: cyd fetch 0009999901-26-000012'],
  [
    'https://www.sec.gov/ix?doc=/Archives/edgar/data/1/2/a.htm',
    "add --fetch, or run: cyd fetch 'https://www.sec.gov/ix?doc=/Archives/edgar/data/1/2/a.htm'",
  ],
  ['https://lanternfish.example/10-k.htm', 'Download the document, and name the file.'],
])('asks nothing without --fetch, and says how to get %s', async (input, message) => {
  for (const command of ['report', 'parse', 'lint']) {
    const { code, out, err } = await run([command, input]);
    expect([code, out, edgar.asked()]).toEqual([2, '', []]);
    expect(err).toContain(message);
  }
});
