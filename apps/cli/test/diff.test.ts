import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ComparisonJson } from '@cydkit/reporters';
import { describe, expect, it } from 'vitest';
import { main } from '../src/cli';
import { fakeIo } from './fake-io';
import { folderWith } from './folder';
import { page } from './page';
import { zipOf } from './zip';

const examples = join(import.meta.dirname, '../../../examples/filings');
const read = (name: string) => readFileSync(join(examples, name));
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

describe('the exit code says whether the filings differ', () => {
  it.each([
    ['two years', ['old.htm', 'new.htm'], 1],
    ['a filing and itself', ['old.htm', 'old.htm'], 0],
    ['a filing and its data of the SEC', ['notes.zip#FY2025', 'new.htm'], 0],
    ['standard input', ['new.htm', '-'], 0],
    ['a filing of standard input', ['--', '-#10-K', 'new.htm'], 0],
    ['a missing file', ['old.htm', 'missing.htm'], 2],
    ['no filing', ['old.htm', 'plain.md'], 2],
    ['one operand', ['old.htm'], 2],
    ['three operands', ['old.htm', 'new.htm', 'new.htm'], 2],
    ['standard input twice', ['-', '-'], 2],
    ['a format that it does not have', ['old.htm', 'new.htm', '-f', 'csv'], 2],
  ])('%s', async (_, args, expected) => {
    const { code, err } = await run(...args);
    expect(code).toBe(expected);
    if (expected === 2) expect(err).toMatch(/^error: /);
    expect(err).not.toMatch(/^ {4}at /m);
  });
});

it('a pipe that is closed does not make the filings the same', async () => {
  const io = fakeIo({ cwd: folderWith(files), closed: true });
  expect(await main(['diff', 'old.htm', 'new.htm'], io)).toBe(1);
});

describe('formats', () => {
  it('in the terminal, flags come first', async () => {
    const { out } = await run('old.htm', 'new.htm');
    expect(out).toContain('false → true');
    expect(out.indexOf('FLAGS')).toBeLessThan(out.indexOf('TEXT'));
    expect(out).toContain('[-week-] {+day+}');
  });

  it('--summary has no text in HTML either', async () => {
    const { out } = await run('old.htm', 'new.htm', '-f', 'html', '--summary');
    expect(out).toContain('flipped');
    expect(out).not.toContain('<ins>');
  });

  it('--summary has numbers and flags only', async () => {
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
  ])('-o %s is written in the format of its extension', async (name, beginning) => {
    const { cwd, ...said } = await run('old.htm', 'new.htm', '-o', name);
    expect(said).toEqual({ code: 1, out: '', err: '' });
    expect(readFileSync(join(cwd, name), 'utf8')).toMatch(beginning);
  });

  it.each(['terminal', 'markdown', 'json'])(
    '%s shows what went wrong in reading',
    async (format) => {
      const { out, err } = await run('old.htm', 'fragment.htm', '-f', format, '--width', '1000');
      expect(out).toContain('context-missing');
      expect(out).toContain('New filing: ');
      expect(err).toBe('');
    },
  );

  it.each(['terminal', 'markdown'])('%s does not call two empty filings alike', async (format) => {
    const { code, out, err } = await run('untagged.htm', 'untagged.htm', '-f', format);
    expect(code).toBe(1);
    expect(out).toContain('Nothing to compare: neither filing has a CYD fact.');
    expect(out).not.toMatch(/No difference|similar/u);
    expect(err).toBe('nothing to compare: neither filing has a CYD fact\n');
  });

  it('one empty filing is told as such', async () => {
    expect((await run('untagged.htm', 'new.htm')).out).toContain('compare-no-facts');
  });

  it('the schema of a comparison is printed', async () => {
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
  ])('may select by %s', async (_, operand) => {
    const { old } = await compared(operand, 'new.htm');
    expect([old.accession, old.fiscalYear]).toEqual(['0009999901-25-000009', '2024']);
  });

  it('may be a file whose name has a #', async () => {
    expect((await compared('a#1.htm', 'new.htm')).old.source.name).toBe('a#1.htm');
  });

  it('that stands for several filings is an error with a list of them', async () => {
    const { code, err } = await run('notes.zip#10-K', 'new.htm');
    expect(code).toBe(2);
    expect(err).toBe(
      [
        "error: notes.zip#10-K stands for 2 filings; say which with '#' behind the file",
        '  0009999901-25-000009  10-K  FY2024  CIK 0009999901  LANTERNFISH INSTRUMENTS, INC.',
        '  0009999901-26-000012  10-K  FY2025  CIK 0009999901  LANTERNFISH INSTRUMENTS, INC.',
        '',
      ].join('\n'),
    );
  });

  it('that is a directory of filings is an error with a list of the files', async () => {
    const { code, err } = await run('two', 'new.htm');
    expect(code).toBe(2);
    expect(err).toMatch(/two stands for 2 filings.*\n {2}two\/a\.htm .*\n {2}two\/b\.htm /);
  });

  it('that selects nothing is an error with a list of what is there', async () => {
    const { code, err } = await run('notes.zip#9999902,FY1999', 'new.htm');
    expect(code).toBe(2);
    expect(err).toBe(
      [
        'error: notes.zip#9999902,FY1999: no such filing; there is',
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
      "no such file, and expected an accession number, a CIK, a fiscal year (FY2025) or a form (10-K) after '#', found 'x'",
    ],
    ['old.htm#', "found ''"],
    ['none.zip#FY2024', 'none.zip: no such file or directory'],
  ])('%s is an error that says why', async (operand, reason) => {
    const { code, err } = await run(operand, 'new.htm');
    expect(code).toBe(2);
    expect(err).toContain(reason);
  });
});
