import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeLanternCorpus } from '../../test/support/lantern-corpus';
import { type Corpus, corpusFile } from '../open-corpus';
import { openGuarded } from './guarded-connection';
import { querySql } from './query-sql';
import { problemOf } from './sql-errors';
import { SqlProblem } from './sql-problem';

let corpus: Corpus;
let folder: string;
let remove: () => Promise<void>;

beforeAll(async () => {
  ({ corpus, folder, remove } = await makeLanternCorpus());
});
afterAll(async () => await remove());

async function problem(sql: string, signal?: AbortSignal): Promise<SqlProblem> {
  const error = await querySql(corpus, sql, signal && { signal }).catch(
    (thrown: unknown) => thrown,
  );
  if (error instanceof SqlProblem) return error;
  throw new Error(`no problem: ${String(error)}`);
}

describe('values', () => {
  it.each([
    ['1', 1],
    ['9007199254740991', 9007199254740991],
    ['9007199254740993', '9007199254740993'],
    ['-9223372036854775808', '-9223372036854775808'],
    ['2.5', 2.5],
    ['1e400', 'Infinity'],
    ['null', null],
    ["'🐟 '' \"'", '🐟 \' "'],
    ["''", ''],
    ["x''", "x''"],
    ["x'00ff'", "x'00ff'"],
    ['zeroblob(1001)', 'blob of 1001 bytes'],
    ["'a' || char(0) || 'b'", 'a\0b'],
    ["cast(x'41ff42' as text)", 'A\ufffdB'],
    ["char(65279) || 'a'", '\ufeffa'],
  ])('%s comes as %j', async (sql, value) => {
    expect((await querySql(corpus, `select ${sql}`)).rows).toEqual([[value]]);
  });

  it('stay apart where columns have the same name', async () => {
    const result = await querySql(corpus, 'select 1 as a, 2 as a, 3 as "🐟" -- done');
    expect(result).toEqual({ columns: ['a', 'a', '🐟'], rows: [[1, 2, 3]], more: false });
  });

  it('keep the order of the statement, and its rows up to the limit', async () => {
    const sql = 'select value from generate_series(1, 9) order by value desc;';
    expect(await querySql(corpus, sql, { limit: 3 })).toEqual({
      columns: ['value'],
      rows: [[9], [8], [7]],
      more: true,
    });
    expect((await querySql(corpus, sql, { limit: 9 })).more).toBe(false);
  });

  it.each([
    'values (1, 2), (3, 4)',
    '/* first */ with x as (select 1) select * from x; -- last',
    "select replace('a', 'a', 'b')",
    'explain query plan select * from filings',
    'explain select 1',
    "select * from pragma_table_info('filings')",
    'select f.key, e.value from filings f, json_each(f.items) e where f.items is not null',
  ])('%s is run', async (sql) => {
    expect((await querySql(corpus, sql)).rows.length).toBeGreaterThan(0);
  });
});

describe('hostile statements', () => {
  /** All files in the folder, by their bytes; SQLite's own two beside the corpus come and go. */
  function state(): string[] {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => !/-(?:shm|wal)$|^corpus$/u.test(name))
      .map((name) => {
        const hash = createHash('sha256').update(readFileSync(join(folder, name)));
        return `${name} ${hash.digest('hex')}`;
      });
  }

  const made = (name: string): string => join(folder, name).replaceAll('\\', '/');

  it.each<[string, (file: string) => string]>([
    ['writefile', (file) => `select writefile('${file}', 'x')`],
    ['writefile in quotes', (file) => `select "writefile"('${file}', 'x')`],
    ['writefile in brackets', (file) => `select [WriteFile] ('${file}', 'x')`],
    ['writefile in backticks', (file) => `select \`writefile\`('${file}', 'x')`],
    ['writefile after a comment', (file) => `select/*/ ' */writefile('${file}', 'x')`],
    ['writefile after a value', (file) => `values (1), (writefile('${file}', 'x'))`],
    ['a text that is run as SQL', (file) => `select sha3_query('select writefile(''${file}'',1)')`],
    ['attach', (file) => `attach '${file}' as x`],
    ['attach as the second statement', (file) => `select 1; attach '${file}' as x`],
    ['attach after a quote', (file) => `select ''';'';'; attach '${file}' as x`],
    ['attach after brackets', (file) => `select 1) limit 1); attach '${file}' as x; --`],
    ['attach after a NUL', (file) => `select 1\0; attach '${file}' as x`],
    ['attach in a comment that ends', (file) => `/* */attach '${file}' as x`],
    ['vacuum into', (file) => `vacuum into '${file}'`],
    ['explain vacuum', (file) => `explain vacuum into '${file}'`],
    ['explain a pragma', () => 'explain pragma journal_mode = delete'],
    ['a pragma', () => 'pragma query_only = off'],
    ['a pragma as a table', () => "select * from pragma_journal_mode('delete')"],
    ['analyze by a pragma', () => 'select * from pragma_optimize(-1)'],
    ['where the corpus is', () => 'select file from pragma_database_list'],
    ['readfile', () => "select readfile('/etc/hostname')"],
    ['fsdir', () => "select * from fsdir('/')"],
    ['fsdir as a text', () => "select * from 'fsdir' where path = '/'"],
    ['an extension', (file) => `select load_extension('${file}')`],
    ['a tokenizer', () => "select fts3_tokenizer('x', x'00')"],
    ['delete', () => 'delete from filings'],
    ['delete after with', () => 'with x as (select 1) delete from filings'],
    [
      'insert that returns',
      () => "with x as (select 1) insert into concepts (name) values ('x') returning id",
    ],
    ['update in brackets', () => 'select * from (update filings set key = 1 returning *)'],
    ['create', () => 'create table x (y)'],
    ['a temporary table', () => 'create temp table x as select 1'],
    [
      'the index of the full text',
      () => "insert into passages_text (passages_text) values ('delete-all')",
    ],
    ['drop', () => 'drop table filings'],
    ['begin', () => 'begin exclusive'],
    ['nothing', () => ' -- nothing'],
    ['a semicolon', () => ';'],
  ])('%s is refused, and no file is made or changed', async (_, statement) => {
    const before = state();
    await problem(statement(made('made')));
    expect(state()).toEqual(before);
    expect(existsSync(made('made'))).toBe(false);
  });

  it.each([
    ['a count without an end', 'select count(*) from c'],
    ['a row before a count without an end', 'select 1 union all select count(*) from c'],
    ['a join', 'select count(*) from c a, c b, c d where a.x + b.x = d.x'],
  ])('%s is ended', async (_, query) => {
    const sql = `with recursive c(x) as (select 1 union all select x + 1 from c) ${query}`;
    const { message } = await problem(sql, AbortSignal.timeout(300));
    expect(message).toBe('The statement was ended: it took too long');
  });

  it('a statement is ended whenever that is asked for, also before it has begun', async () => {
    const sql =
      'with recursive c(x) as (select 1 union all select x + 1 from c) select count(*) from c';
    for (let delay = 0; delay < 20; delay += 1) {
      const { message } = await problem(sql, AbortSignal.timeout(delay));
      expect(message).toBe('The statement was ended: it took too long');
    }
  });

  it.each([
    "insert into concepts (name) values ('x') returning id",
    'delete from filings returning key',
    'update filings set key = key returning key',
  ])('%s is refused by the connection, too', async (sql) => {
    const connection = await openGuarded(corpusFile(corpus.folder));
    const rows = connection.rows(sql)[Symbol.asyncIterator]();
    await expect(rows.next()).rejects.toThrow('readonly');
    connection.close();
  });

  it('ends at once with a signal that has ended', async () => {
    expect((await problem('select 1', AbortSignal.abort())).message).toMatch(/ended/u);
  });

  it('have as much memory as a process can spare', async () => {
    const connection = await openGuarded(corpusFile(corpus.folder));
    const rows = connection.rows('pragma hard_heap_limit')[Symbol.asyncIterator]();
    expect((await rows.next()).value).toEqual([BigInt(2 ** 30)]);
    const error = Object.assign(new Error('out of memory'), { code: 'SQLITE_NOMEM' });
    expect(await problemOf(error, 'select 1', connection)).toEqual(
      new SqlProblem('The statement needs too much memory: select fewer rows or columns'),
    );
    connection.close();
  });

  it('of more text than can be printed are ended', async () => {
    const sql = 'select hex(zeroblob(1 << 22)) from generate_series(1, 9)';
    expect((await problem(sql)).message).toMatch(/^The first 8 rows have more than 67108864/u);
  });
});

describe('a problem', () => {
  it.each([
    [
      'select nam from filings',
      /^Line 1, column 8: No such column: nam\. Did you mean 'name'\? Columns of filings: id, key, /u,
    ],
    [
      'select f.nam from\n filings f',
      /^Line 1, column 10: No such column: f\.nam\. Did you mean 'name'/u,
    ],
    [
      'select 1\nfrom filigns',
      /^Line 2, column 6: No such table: filigns\. Did you mean 'filings'\? Tables: sources, /u,
    ],
    [
      'select "10-K" from filings',
      /^Line 1, column 8: No such column: 10-K\. Text is written in single quotes: '10-K'/u,
    ],
    [
      'select form from filings where form form from filings',
      /^Line 1, column 37: Near "form": syntax error$/u,
    ],
    ['select (1', /^Line 1, column 10: Incomplete input$/u],
    ["select 'abc", /^Line 1, column 8: Unrecognized token: "'abc"$/u],
    ['select foo(1)', /^Line 1, column 8: No such function: foo$/u],
    ['select 1; select 2', /^Line 1, column 11: Only one statement can be run/u],
    ['selec 1', /^Line 1, column 1: A corpus is only read: 'selec' is not SELECT/u],
    [
      'with x as (select 1) delete from filings',
      /^Line 1, column 22: A corpus is only read: 'delete'/u,
    ],
    ['select readfile(1)', /^Line 1, column 8: 'readfile' is not available here$/u],
    ['select abs(-9223372036854775808)', /^Integer overflow$/u],
    ["select 1 from passages_text where passages_text match '\"'", /^Unterminated string$/u],
  ])('of %j says where it is and what to do', async (sql, message) => {
    expect((await problem(sql)).message).toMatch(message);
  });
});
