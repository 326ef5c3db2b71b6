import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ComparisonJson } from '@cydkit/reporters/json';
import { describe, expect, it } from 'vitest';
import { main } from '../src/cli';
import { fakeIo } from './support/fake-io';
import { folderWith } from './support/folder';
import { inlineDocument, page } from './support/page';
import { zipOf } from './support/zip';

const examples = join(import.meta.dirname, '../../../examples/filings');
function read(name: string): Buffer {
  return readFileSync(join(examples, name));
}
const [old, current] = ['lanternfish-10k-2024.htm', 'lanternfish-10k-2025.htm'].map(read);
const tables = readdirSync(join(examples, 'lanternfish_notes'));
const notes = zipOf(
  Object.fromEntries(tables.map((name) => [name, read(join('lanternfish_notes', name))])),
);
const files = {
  'old.htm': old ?? '',
  'new.htm': current ?? '',
  'fragment.htm': read('lanternfish-10k-2025-fragment.htm'),
  'untagged.htm':
    '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:ix="http://www.xbrl.org/2013/inlineXBRL"><body><ix:header></ix:header><p>Lamps.</p></body></html>',
  'plain.md': 'Buy lamps.',
  'notes.zip': notes,
  'a#1.htm': old ?? '',
  'two/a.htm': old ?? '',
  'two/b.htm': current ?? '',
};

async function run(...args: string[]) {
  const cwd = folderWith(files);
  const io = fakeIo({ cwd, stdin: current ?? '' });
  return { code: await main(['diff', ...args], io), out: io.out(), err: io.err(), cwd };
}

async function compared(...args: string[]): Promise<ComparisonJson> {
  return JSON.parse((await run(...args, '--json')).out);
}

describe('the exit code shows if the filings differ', () => {
  it.each([
    ['two years', ['old.htm', 'new.htm'], 1],
    ['a filing and itself', ['old.htm', 'old.htm'], 0],
    ['a filing and its row in an SEC data set', ['notes.zip#FY2025', 'new.htm'], 0],
    ['standard input', ['new.htm', '-'], 0],
    ['a filing selected from standard input', ['--', '-#10-K', 'new.htm'], 0],
    ['a missing file', ['old.htm', 'missing.htm'], 2],
    ['a file that is not a filing', ['old.htm', 'plain.md'], 2],
    ['one operand', ['old.htm'], 2],
    ['three operands', ['old.htm', 'new.htm', 'new.htm'], 2],
    ['standard input twice', ['-', '-'], 2],
    ['a format that diff does not have', ['old.htm', 'new.htm', '-f', 'csv'], 2],
  ])('%s', async (_, args, expected) => {
    const { code, err } = await run(...args);
    expect(code).toBe(expected);
    if (expected === 2) expect(err).toMatch(/^error: /);
    expect(err).not.toMatch(/^ {4}at /m);
  });
});

it('reports a difference even if the pipe is closed', async () => {
  const io = fakeIo({ cwd: folderWith(files), closed: true });
  expect(await main(['diff', 'old.htm', 'new.htm'], io)).toBe(1);
});

it('counts what could not be compared as a difference, unless asked not to', async () => {
  const flag = (value: string, context: string) =>
    `<ix:nonNumeric name="cyd:CybersecurityRiskManagementThirdPartyEngagedFlag" contextRef="${context}">${value}</ix:nonNumeric>`;
  // One context has both answers, so neither is compared.
  const text = inlineDocument(0).replace('</html>', `<p>${flag('false', 'c-1')}</p></html>`);
  const cwd = folderWith({ 'a.htm': text });
  const codes = [[], ['--ignore-uncompared']].map((more) =>
    main(['diff', 'a.htm', 'a.htm', ...more], fakeIo({ cwd })),
  );
  expect(await Promise.all(codes)).toEqual([1, 0]);
});

describe('formats', () => {
  it('put flags first in the terminal', async () => {
    const { out } = await run('old.htm', 'new.htm');
    expect(out).toContain('false → true');
    expect(out.indexOf('FLAGS')).toBeLessThan(out.indexOf('TEXT'));
    expect(out).toContain('[-week-] {+day+}');
  });

  it('leave out the text of HTML with --summary', async () => {
    const { out } = await run('old.htm', 'new.htm', '-f', 'html', '--summary');
    expect(out).toContain('flipped');
    expect(out).not.toContain('<ins>');
  });

  it('show numbers and flags only with --summary', async () => {
    const { out } = await run('old.htm', 'new.htm', '--summary');
    expect(out).toContain('false → true');
    expect(out).not.toContain('[-week-]');
    const { changes, statistics } = await compared('old.htm', 'new.htm', '--summary');
    expect(changes).toBeUndefined();
    expect(statistics.flags.flipped).toBe(1);
  });

  it.each([
    ['x.md', /^# Lanternfish/],
    ['x.json', /^\{\n {2}"schemaVersion"/],
    ['x.html', /^<!doctype html>[\s\S]*<ins>/],
    ['x.txt', /^Lanternfish/],
  ])('follow the extension of -o %s', async (name, beginning) => {
    const { cwd, ...result } = await run('old.htm', 'new.htm', '-o', name);
    expect(result).toEqual({ code: 1, out: '', err: '' });
    expect(readFileSync(join(cwd, name), 'utf8')).toMatch(beginning);
  });

  it.each(['terminal', 'markdown', 'json'])(
    'show the diagnostics of reading: %s',
    async (format) => {
      const { out, err } = await run('old.htm', 'fragment.htm', '-f', format);
      expect(out).toContain('context-missing');
      expect(out).toContain('New filing: ');
      expect(err).toBe('');
    },
  );

  it.each(['terminal', 'markdown'])('do not call two empty filings alike: %s', async (format) => {
    const { code, out, err } = await run('untagged.htm', 'untagged.htm', '-f', format);
    expect(code).toBe(1);
    expect(out).toContain('Nothing to compare: neither filing has a CYD fact.');
    expect(out).not.toMatch(/No difference|similar/u);
    expect(err).toBe('Nothing to compare: neither filing has a CYD fact\n');
  });

  it('report one empty filing', async () => {
    expect((await run('untagged.htm', 'new.htm')).out).toContain('compare-no-facts');
  });

  it('have a schema for the JSON', async () => {
    const io = fakeIo();
    expect(await main(['schema', 'comparison'], io)).toBe(0);
    expect(JSON.parse(io.out()).title).toBe('Comparison');
  });
});

describe('an operand', () => {
  it.each([
    ['an accession number', 'notes.zip#0009999901-25-000009'],
    ['an accession number without dashes', 'notes.zip#000999990125000009'],
    ['a fiscal year', 'notes.zip#FY2024'],
    ['a CIK and a fiscal year', 'notes.zip#9999901,FY2024'],
    ['a form and a fiscal year', 'notes.zip#10-K,fy2024'],
    ['a glob and a fiscal year', 'n*.zip#FY2024'],
  ])('selects by %s', async (_, operand) => {
    const { old } = await compared(operand, 'new.htm');
    expect([old.accession, old.fiscalYear]).toEqual(['0009999901-25-000009', '2024']);
  });

  it('can be a file with a # in its name', async () => {
    expect((await compared('a#1.htm', 'new.htm')).old.source.name).toBe('a#1.htm');
  });

  it('that matches several filings is an error that lists them', async () => {
    const { code, err } = await run('notes.zip#10-K', 'new.htm');
    expect(code).toBe(2);
    expect(err).toBe(
      [
        "error: notes.zip#10-K matches 2 filings. Name the file of one, or add its accession number after '#':",
        '  0009999901-25-000009  10-K  FY2024  CIK 0009999901  LANTERNFISH INSTRUMENTS, INC.',
        '  0009999901-26-000012  10-K  FY2025  CIK 0009999901  LANTERNFISH INSTRUMENTS, INC.',
        '',
      ].join('\n'),
    );
  });

  it('that is a directory of filings is an error that lists the files', async () => {
    const { code, err } = await run('two', 'new.htm');
    expect(code).toBe(2);
    expect(err).toMatch(/two matches 2 filings.*\n {2}two\/a\.htm .*\n {2}two\/b\.htm /);
  });

  it('that selects nothing is an error that lists the filings there are', async () => {
    const { code, err } = await run('notes.zip#9999902,FY1999', 'new.htm');
    expect(code).toBe(2);
    expect(err).toBe(
      [
        'error: notes.zip#9999902,FY1999: no such filing. Found instead:',
        '  0009999902-26-000003  8-K  CIK 0009999902  TERN HOLLOW FREIGHT, INC.',
        '',
      ].join('\n'),
    );
  });

  it('lists ten filings at most', async () => {
    const pages = Object.fromEntries(Array.from({ length: 13 }, (_, at) => [`${at}.txt`, page]));
    const io = fakeIo({ cwd: folderWith({ 'many.zip': zipOf(pages) }) });
    expect(await main(['diff', 'many.zip', 'many.zip'], io)).toBe(2);
    expect(
      io
        .err()
        .split('\n')
        .filter((line) => line.startsWith('  ')),
    ).toHaveLength(11);
    expect(io.err()).toContain('  … and 3 more\n');
  });

  it.each([
    [
      'old.htm#x',
      "old.htm#x: no such file, and 'x' after '#' is not an accession number, a CIK, a fiscal year (FY2025) or a form (10-K)",
    ],
    ['old.htm#', "'' after '#'"],
    ['none.zip#FY2024', 'none.zip: no such file or directory'],
  ])('%s is an error with a reason', async (operand, reason) => {
    const { code, err } = await run(operand, 'new.htm');
    expect(code).toBe(2);
    expect(err).toContain(reason);
  });
});
