import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../src/cli';
import { type FakeWorld, fakeIo } from './support/fake-io';

const examples = resolve(import.meta.dirname, '../../../examples/filings');

let cwd: string;
beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'cyd-corpus-sql-'));
  await run(['add', join(examples, 'lanternfish_notes')]);
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

async function run(args: readonly string[], world: FakeWorld = {}) {
  const io = fakeIo({ cwd, ...world });
  const code = await main(['corpus', ...args], io);
  return { code, out: io.out(), err: io.err() };
}

const statement = `select 2024 as fiscal_year, 6022 as a, 0.125 as a, x'00' as b, 9007199254740993 as c,
  '=1+1' || char(27) as d, null as e`;

describe('cyd corpus sql', () => {
  it('prints a table, with all numbers as they are', async () => {
    const { code, out, err } = await run(['sql', statement]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^1 row$/mu);
    expect(out).toMatch(/^ +2024 +6022 +0\.125 +x'00' +9007199254740993 +=1\+1\S* +–$/mu);
    expect(out).not.toContain('\u001b');
  });

  it.each([
    ['csv', "fiscal_year,a,a,b,c,d,e\r\n2024,6022,0.125,x'00',9007199254740993,'=1+1\u241b,\r\n"],
    [
      'ndjson',
      '{"fiscal_year":2024,"a":6022,"a_2":0.125,"b":"x\'00\'","c":"9007199254740993","d":"=1+1\\u001b","e":null}\n',
    ],
  ])('prints %s', async (format, expected) => {
    expect(await run(['sql', statement, '-f', format])).toMatchObject({ code: 0, out: expected });
  });

  it('prints JSON, and Markdown', async () => {
    expect(JSON.parse((await run(['sql', statement, '--json'])).out)).toEqual({
      schemaVersion: '1',
      columns: ['fiscal_year', 'a', 'a', 'b', 'c', 'd', 'e'],
      rows: [[2024, 6022, 0.125, "x'00'", '9007199254740993', '=1+1\u001b', null]],
      more: false,
    });
    expect((await run(['sql', statement, '-f', 'md'])).out).toContain('| 2024 |');
  });

  it('reads a statement from standard input, and says what the limit leaves out', async () => {
    const stdin = 'select value from generate_series(1, 9); -- all\n';
    const { code, out } = await run(['sql', '-', '--limit', '2'], { stdin });
    expect(code).toBe(0);
    expect(out).toContain('There are more rows than 2: ask for more with --limit.');
    const csv = await run(['sql', '-', '--limit', '2', '-f', 'csv'], { stdin });
    expect(csv).toMatchObject({ code: 0, out: 'value\r\n1\r\n2\r\n' });
    expect(csv.err).toContain('There are more rows than 2: ask for more with --limit.');
    const bytes = await run(['sql', '-'], { stdin: Uint8Array.of(0xff) });
    expect(bytes).toMatchObject({ code: 2, err: expect.stringContaining('not UTF-8') });
  });

  it.each([
    [['select nam from filings'], "Line 1, column 8: No such column: nam. Did you mean 'name'?"],
    [["attach 'x' as y"], "Line 1, column 1: A corpus is only read: 'attach'"],
    [['select 1', '--timeout', 'x'], 'Option'],
    [['select 1', '--timeout', '0'], "Option '--timeout <seconds>' "],
    [['select 1', '--corpus', 'none'], "There is no corpus in 'none'"],
    [
      [
        'with recursive c(x) as (select 1 union all select x + 1 from c) select count(*) from c',
        ...['--timeout', '1'],
      ],
      'The statement was ended: it took too long',
    ],
  ])('%j is a mistake', async (args, message) => {
    const { code, out, err } = await run(['sql', ...args]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`error: ${message}`);
  });

  it('exits with 1 where there is no row', async () => {
    const { code, out } = await run(['sql', "select key from filings where form = 'none'"]);
    expect({ code, out: out.trim() }).toEqual({ code: 1, out: '0 rows' });
    expect(await run(['sql', 'select 1', '--limit', '0'])).toMatchObject({ code: 0 });
  });

  it('prints the tables and examples without a corpus', async () => {
    const { code, out } = await run(['sql'], { cwd: tmpdir() });
    expect(code).toBe(0);
    expect(out).toContain('create table filings (');
    expect(
      out.match(/^-- (?:counsel|insurer|researcher|journalist|data engineer): /gmu),
    ).toHaveLength(10);
    const { tables, queries } = JSON.parse((await run(['sql', '--schema', '--json'])).out);
    expect(tables.map(({ name }: { name: string }) => name)).toContain('company_years');
    expect(queries).toHaveLength(10);
    expect((await run(['sql', '-f', 'md'])).out).toMatch(/^```sql\n.*```\n$/su);
  });
});

describe('cyd corpus export', () => {
  it('writes each format to its folder, and says what is in it', async () => {
    const { code, out, err } = await run([
      ...['export', '--parquet', 'p', '--csv', 'c', '--ndjson', 'n', '--json'],
    ]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { exports } = JSON.parse(out);
    expect(
      exports.map(({ format, filings }: { format: string; filings: number }) => [format, filings]),
    ).toEqual([
      ['parquet', 3],
      ['csv', 3],
      ['ndjson', 3],
    ]);
    expect(readdirSync(join(cwd, 'c'))).toHaveLength(8);
    expect(readdirSync(join(cwd, 'p', 'filings')).join()).toContain('fiscal_year=');
    expect(
      JSON.parse(readFileSync(join(cwd, 'n', 'datapackage.json'), 'utf8')).resources,
    ).toHaveLength(7);
    expect(readdirSync(cwd).sort()).toEqual(['c', 'cyd-corpus', 'n', 'p']);
  });

  it('writes the tables and filings that are asked for', async () => {
    const { out } = await run([
      'export',
      '--csv',
      'part',
      '--tables',
      'filings,flags',
      '--form',
      '8-K',
    ]);
    expect(out).toContain('Exported 1 filing');
    expect(readdirSync(join(cwd, 'part')).sort()).toEqual([
      ...['datapackage.json', 'filings.csv', 'flags.csv'],
    ]);
  });

  it('of no filing writes nothing, and exits with 1', async () => {
    const { code, out } = await run(['export', '--csv', 'empty', '--cik', '1']);
    expect(code).toBe(1);
    expect(out).toContain('There is nothing to export');
    expect(out).toContain('No filing of the corpus has --cik 1');
    expect(existsSync(join(cwd, 'empty'))).toBe(false);
  });

  it.each([
    [[], 'Say where to export to'],
    [['--csv', 'x', '--tables', 'fact'], "There is no table 'fact'. Choose filings, "],
    [['--csv', 'cyd-corpus'], "'.*cyd-corpus' has files that no export wrote"],
    [['--csv', 'cyd-corpus/corpus.sqlite'], 'is a file, not a folder'],
    [['--csv', 'cyd-corpus/corpus.sqlite/x'], 'Cannot write cyd-corpus/corpus.sqlite/x: '],
  ])('%j is a mistake, and writes nothing', async (args, message) => {
    const before = readdirSync(cwd);
    const { code, err } = await run(['export', ...args]);
    expect(code).toBe(2);
    expect(err).toMatch(new RegExp(`^error: .*${message}`, 'u'));
    expect(readdirSync(cwd)).toEqual(before);
    expect(existsSync(join(cwd, 'cyd-corpus', 'corpus.sqlite'))).toBe(true);
  });

  it('does not replace a folder with something else in it', async () => {
    await run(['export', '--csv', 'mine']);
    writeFileSync(join(cwd, 'mine', 'notes.txt'), 'x');
    const { code, err } = await run(['export', '--csv', 'mine']);
    expect(code).toBe(2);
    expect(err).toContain("that no export wrote, 'notes.txt'");
    expect(readdirSync(join(cwd, 'mine'))).toContain('notes.txt');
  });
});
