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
error: LNFX#FY2023: no such filing. Found instead:
  0009999901-25-000009  10-K  FY2024  CIK 0009999901  Lanternfish Instruments, Inc.
`);
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
