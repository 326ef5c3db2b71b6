import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../src/cli';
import { filesBelow, useEdgar } from './support/edgar';
import { type FakeWorld, fakeIo } from './support/fake-io';
import { folderWith } from './support/folder';
import { type FetchPrint, fetchPrint } from './support/run-fetch';

const edgar = useEdgar();

async function fetch(args: readonly string[], world: FakeWorld = {}): Promise<FetchPrint> {
  return await fetchPrint(edgar, args, world);
}

const refused = { kind: 'status', status: 403 } as const;

describe('the heading is true', () => {
  it.each([
    [['LNFX'], 0, '1 filing listed: 1 fetched'],
    [['LNFX', '--form', '8-K'], 1, 'EDGAR lists nothing of what was asked for'],
    [['LNFX', '0009999901-26-009999'], 1, '1 filing listed: 1 fetched; 1 not on EDGAR'],
    [['0009999901-24-000007'], 1, '1 filing listed: 1 not here'],
    [['--notes', '2025q1'], 0, '1 data set listed: 1 fetched'],
    [['LNFX', '--notes', '2025q1'], 0, '1 filing and 1 data set listed: 2 fetched'],
    [['--notes', '2026_05'], 1, 'Nothing fetched: 1 not published yet'],
    [['--notes', '2009q1'], 1, 'Nothing fetched: 1 without CYD facts'],
    [['--notes', '2026q2'], 1, '1 data set listed: 1 fetched; 2 not published yet'],
    [['--since', '2026-05-04'], 1, 'Nothing fetched: 1 not known yet'],
    [
      ['--since', '2026-01-01', '--item', '1.05', '--until', '2026-04-28'],
      0,
      '1 filing listed: 1 fetched',
    ],
    [
      ['--since', '2026-01-01', '--item', '9.99'],
      1,
      'Nothing fetched: of 2 current reports, none has the items that were asked for',
    ],
    [['LNFX', '--dry-run'], 0, '1 filing to look at: about 3 requests, 1 s at 7 a second'],
    [['--notes', '2025q1', '--dry-run'], 0, '1 data set to download: about 1 request'],
    [
      ['LNFX', '--notes', '2025q1', '--dry-run'],
      0,
      '1 filing to look at, 1 data set to download: about 4 requests',
    ],
    [
      ['LNFX', '9999907', '--dry-run'],
      1,
      '1 filing to look at: about 3 requests, 1 s at 7 a second; 1 not on EDGAR',
    ],
    [['LNFX', '--form', '8-K', '--dry-run'], 1, 'EDGAR lists nothing of what was asked for'],
  ])('%j', async (args, code, heading) => {
    const run = await fetch(args);
    expect([run.code, run.heading, run.err]).toEqual([code, heading, '']);
  });

  it.each([[[]], [['--dry-run']]])('if EDGAR gave no answer: %j', async (more) => {
    for (const company of ['1', '2']) {
      edgar.server().fault(`/submissions/CIK000999990${company}.json`, refused);
    }
    const { code, heading, lines, notes } = await fetch(['9999901', '9999902', ...more]);
    expect([code, heading]).toEqual([2, 'Nothing fetched: 2 failed']);
    expect(lines.find((line) => line.startsWith('9999901'))).toMatch(/^9999901 +failed: /u);
    expect(notes[0]).toBe('Run the command again to get what failed.');
  });

  it.each([[[]], [['--dry-run']]])('if nothing is here offline: %j', async (more) => {
    const { code, heading, notes } = await fetch(['9999901', '--offline', ...more]);
    expect([code, heading]).toEqual([2, 'Nothing fetched: 1 failed']);
    expect(notes[0]).toBe('Run the command once without --offline to get what is not here.');
  });

  it('if a data set did not come', async () => {
    const path = '/files/dera/data/financial-statement-notes-data-sets/2025q1_notes.zip';
    edgar.server().fault(path, refused);
    const { code, heading } = await fetch(['--notes', '2025q1']);
    expect([code, heading]).toEqual([2, 'Nothing fetched: 1 failed']);
  });
});

describe('the notes', () => {
  it.each([
    [['LNFX', '--form', '8-K'], ['2 requests to EDGAR.']],
    [['0009999901-24-000007'], ['2 requests to EDGAR.']],
    [
      ['--since', '2026-05-04', '--form', '8-K'],
      [
        'What was filed on days without an index is not known yet. Ask by company: cyd fetch TICKER --form 8-K',
        '1 request to EDGAR.',
      ],
    ],
    [
      ['LNFX', '--since', '2024-01-01', '--form', '10-K,10-K/A'],
      [
        '1 filing without XBRL, so without CYD facts.',
        '1 filing with XBRL, but without CYD facts.',
      ],
    ],
  ])('do not repeat a single row: %j', async (args, expected) => {
    const { notes } = await fetch(args);
    expect(notes.slice(0, expected.length)).toEqual(expected);
  });

  it('say what is not known after the last index, and count other items apart', async () => {
    const args = ['--since', '2026-01-01', '--item', '1.05'];
    const { notes } = await fetch(args);
    expect(notes.slice(0, 2)).toEqual([
      '1 other current report without the items that were asked for.',
      "--since 2026-01-01 --item 1.05: EDGAR's indexes end on 2026-04-28; what was filed after that is not known yet.",
    ]);
  });
});

describe('the tables', () => {
  it('have data sets, and what led to nothing, apart from filings', async () => {
    const { lines } = await fetch([
      'LNFX',
      '0009999901-26-009999',
      'FENN',
      '--form',
      '10-K',
      '--notes',
      '2025q1',
    ]);
    const start = lines.indexOf('');
    const table = lines.slice(start + 1, lines.findIndex((line) => line.startsWith('· ')) - 1);
    expect(
      table.map((line) => line.replace(/ {2,}/gu, ' | ').replace(/[\d.]+ MB/u, '0 MB')),
    ).toEqual([
      'Company | Form | Filed | Period | Filing | State',
      'Lanternfish Instruments, Inc. | 10-K | 2026-02-20 | 2025-12-31 | 0009999901-26-000012 | fetched',
      '– | – | – | – | 0009999901-26-009999 | not on EDGAR',
      '',
      'Notes data set | Size | State',
      '2025q1 | 0 MB | fetched',
      '',
      'Asked for | State',
      'FENN | EDGAR lists no 10-K from Fennimere N.V.',
    ]);
  });
});

describe('the next step', () => {
  it.each([
    [
      ['LNFX'],
      'In cyd-filings. Next: cyd report cyd-filings/0009999901-26-000012, or cyd corpus add',
    ],
    [
      ['LNFX', '--into', "pat's filings"],
      String.raw`In pat's filings. Next: cyd report 'pat'\''s filings/0009999901-26-000012', or`,
    ],
    [
      ['LNFX', '--into', '提交文件'],
      'In 提交文件. Next: cyd report 提交文件/0009999901-26-000012, or',
    ],
    [
      ['LNFX', '--latest', '2'],
      'Next: cyd report cyd-filings/0009999901-26-000012 cyd-filings/0009999901-25-000009, or',
    ],
    [['LNFX', 'TERN', 'FENN', 'QLB-A'], 'In cyd-filings. Next: cyd report cyd-filings, or'],
    [['--notes', '2025q1'], 'In cyd-filings. Next: cyd corpus add cyd-filings/2025q1_notes.zip'],
    [['LNFX', '--add'], 'In cyd-corpus. Next: cyd corpus stats'],
    [
      ['LNFX', '--add', '--corpus', 'my own'],
      "In my own. Next: cyd corpus stats --corpus 'my own'",
    ],
    [['TERN', '--item', '1.05', '--add'], 'In cyd-corpus. Next: cyd corpus incidents'],
  ])('names what was fetched, as a shell reads it: %j', async (args, step) => {
    const { notes } = await fetch(args);
    expect(notes.at(-1)).toContain(step);
  });

  it('works when it is copied', async () => {
    const { cwd } = await fetch(['TERN', '--item', '1.05', '--add']);
    const io = fakeIo({ cwd });
    expect(await main(['corpus', 'incidents'], io)).toBe(0);
    expect(io.out()).toContain('Tern Hollow');
  });
});

it('keeps a file of the user that is in the way, and says where', async () => {
  const name = 'cyd-filings/0009999901-26-000012/lnfx-20251231.htm';
  const cwd = folderWith({ [name]: 'mine' });
  const { out } = await fetch(['LNFX'], { cwd });
  expect(out).toContain('fetched, what was there is now .lnfx-20251231.htm.before');
  const files = filesBelow(join(cwd, 'cyd-filings'));
  expect(files.get('0009999901-26-000012/.lnfx-20251231.htm.before')?.toString()).toBe('mine');
  const content = readFileSync(join(cwd, name));
  content.fill('x', 2000, 2010);
  writeFileSync(join(cwd, name), content);
  const again = await fetch(['0009999901-26-000012'], { cwd });
  expect(again.out).toContain('fetched, what was there is now .lnfx-20251231.htm.before2');
});

it('reports what is done if a file cannot be written, and then why it stopped', async () => {
  const cwd = folderWith({ 'cyd-filings/.0009999902-26-000014': 'a file' });
  const { code, heading, notes, err } = await fetch(['LNFX', 'TERN', 'FENN'], { cwd });
  expect([code, heading]).toEqual([2, '1 filing listed: 1 fetched']);
  expect(notes[0]).toBe(
    'Stopped before the end, with 1 filing not looked at. Run the command again to go on: what is here is kept.',
  );
  expect(err).toMatch(/^error: Cannot write .*cyd-filings..0009999902-26-000014/u);
  expect(existsSync(join(cwd, 'cyd-filings/0009999901-26-000012'))).toBe(true);
});

it.each([
  ['QLB', /QLB-A|QLB-B/u],
  ['qlb c', /lists no ticker or company 'qlb c'/u],
  ['LNF', /LNFX {4}0009999901/u],
])('offers companies whose tickers begin with %s', async (asked, message) => {
  const { code, err } = await fetch([asked]);
  expect([code, err]).toEqual([2, expect.stringMatching(message)]);
});
