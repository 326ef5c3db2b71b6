import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { FilingJson } from '@cydkit/reporters/json';
import { describe, expect, it } from 'vitest';
import { main } from '../src/cli';
import { type FakeIo, fakeIo } from './support/fake-io';
import { folderWith } from './support/folder';
import { page } from './support/page';
import { zipOf } from './support/zip';

const examples = join(import.meta.dirname, '../../../examples/filings');
const submission = readFileSync(join(examples, '0009999902-26-000003.txt'));
const notes = filesOf('lanternfish_notes');
const set = filesOf('lanternfish-10k-2025-set');

function filesOf(folder: string): Record<string, Buffer> {
  const names = readdirSync(join(examples, folder));
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(join(examples, folder, name))]),
  );
}

function within(folder: string, files: Readonly<Record<string, Buffer>>): Record<string, Buffer> {
  return Object.fromEntries(
    Object.entries(files).map(([name, content]) => [`${folder}/${name}`, content]),
  );
}

async function parse(io: FakeIo, ...args: string[]) {
  const code = await main(['parse', ...args, '-f', 'ndjson'], io);
  const lines = io.out().split('\n').filter(Boolean);
  const filings = lines.map((line) => JSON.parse(line) as FilingJson);
  return { code, filings, names: filings.map(({ source }) => source.name) };
}

describe('reads', () => {
  it('a gzip file', async () => {
    const cwd = folderWith({ 'page.txt.gz': gzipSync(page) });
    const { code, filings } = await parse(fakeIo({ cwd }), 'page.txt.gz');
    expect([code, filings[0]?.facts.length]).toEqual([0, 3]);
  });

  it('gzip on standard input', async () => {
    const io = fakeIo({ stdin: gzipSync(page) });
    const { code, filings } = await parse(io, '-', '--stdin-filename', 'R7.txt.gz');
    expect([code, filings[0]?.facts.length]).toEqual([0, 3]);
    expect(filings[0]?.source.name).toBe('R7.txt.gz');
  });

  it('a zip of filings, as one line each', async () => {
    const cwd = folderWith({ 'a.zip': zipOf({ 'x/1.txt': page, '2.txt.gz': gzipSync(page) }) });
    const { code, names } = await parse(fakeIo({ cwd }), 'a.zip');
    expect([code, names]).toEqual([0, ['a.zip/x/1.txt', 'a.zip/2.txt.gz']]);
  });

  it('a full submission', async () => {
    const { filings } = await parse(fakeIo({ stdin: submission }), '-');
    expect(filings.map(({ accession, form }) => [accession, form])).toEqual([
      ['0009999902-26-000003', '8-K'],
    ]);
  });

  it.each([
    ['a folder', within('notes', notes), 'notes'],
    ['a zip', { 'notes.zip': zipOf(notes) }, 'notes.zip'],
  ])('a Notes data set in %s', async (_, files, input) => {
    const { filings } = await parse(fakeIo({ cwd: folderWith(files) }), input);
    expect(filings.map(({ accession }) => accession)).toEqual([
      '0009999901-25-000009',
      '0009999901-26-000012',
      '0009999902-26-000003',
    ]);
  });

  it('a folder that is one filing, found among other files', async () => {
    const files = { ...within('filings/set', set), 'filings/a.txt': page, 'filings/z.txt': page };
    const { names, filings } = await parse(fakeIo({ cwd: folderWith(files) }), 'filings');
    expect(names).toEqual(['filings/a.txt', 'filings/set/lnfx-20251231.htm', 'filings/z.txt']);
    expect(filings[1]?.facts).toHaveLength(16);
  });
});

describe('a folder with a report, its amendment, an exhibit of neither and a header', () => {
  const original = readFileSync(join(examples, 'lanternfish-10k-2025.htm'), 'utf8');
  const amendment = original
    .replaceAll('>10-K<', '>10-K/A<')
    .replaceAll('risk register', 'register of risks');
  const header =
    '<SEC-HEADER>0009999901-26-000031.hdr.sgml : 20260301\n<TYPE>10-K/A\n<PERIOD>20251231\n' +
    '<ACCESSION-NUMBER>0009999901-26-000031\n<FILER>\n<COMPANY-DATA>\n<CIK>0009999901\n</SEC-HEADER>\n';
  const cwd = (): string =>
    folderWith({
      'f/a.htm': original,
      'f/b.htm': amendment,
      'f/b.hdr.sgml': header,
      'f/notes.pdf': '%PDF-1.7',
    });

  it('is two filings for parse, and the other file is named', async () => {
    const io = fakeIo({ cwd: cwd() });
    const { filings } = await parse(io, 'f');
    expect(filings.map(({ form, accession, facts }) => [form, accession, facts.length])).toEqual([
      ['10-K', null, 16],
      ['10-K/A', '0009999901-26-000031', 16],
    ]);
    expect(io.err()).toBe('f/notes.pdf: not a filing, skipped\n');
  });

  it('is two filings for report and lint', async () => {
    const io = fakeIo({ cwd: cwd() });
    expect(await main(['report', 'f', '-f', 'ndjson'], io)).toBe(0);
    expect(io.out().trim().split('\n')).toHaveLength(2);
    const linted = fakeIo({ cwd: cwd() });
    await main(['lint', 'f'], linted);
    expect(linted.out()).toContain('in 2 filings');
  });

  it('can be compared with itself, filing by filing', async () => {
    const io = fakeIo({ cwd: cwd() });
    expect(await main(['diff', 'f#10-K', 'f#10-K/A'], io)).toBe(1);
    expect(io.out()).toContain('10-K → 10-K/A');
  });
});

describe('a selection', () => {
  const cwd = (): string => folderWith({ 'notes.zip': zipOf(notes), 'sub.txt': submission });

  it.each([
    [
      ['--form', '8-k'],
      ['0009999902-26-000003', '0009999902-26-000003'],
    ],
    [
      ['--form', '20-F,8-K'],
      ['0009999902-26-000003', '0009999902-26-000003'],
    ],
    [
      ['--cik', '9999901'],
      ['0009999901-25-000009', '0009999901-26-000012'],
    ],
    [
      ['--accession', '000999990125000009', '--accession', '0009999901-26-000012'],
      ['0009999901-25-000009', '0009999901-26-000012'],
    ],
    [['--cik', '9999901', '--accession', '0009999901-26-000012'], ['0009999901-26-000012']],
  ])('%j keeps the filings that match', async (args, accessions) => {
    const { code, filings } = await parse(fakeIo({ cwd: cwd() }), 'notes.zip', 'sub.txt', ...args);
    expect([code, filings.map(({ accession }) => accession)]).toEqual([0, accessions]);
  });

  it('without a match is reported', async () => {
    const io = fakeIo({ cwd: cwd() });
    const { code, filings } = await parse(io, 'notes.zip', '--form', '20-F,6-K', '--cik', '1');
    expect([code, filings]).toEqual([1, []]);
    expect(io.err()).toBe('No filing matches --cik 1 --form 20-F,6-K\n');
  });

  it.each([
    ['--accession', '1234'],
    ['--cik', 'ACME'],
    ['--form', '10-K,'],
    ['--jobs', '0'],
    ['--jobs', 'many'],
  ])('%s %s is a usage error', async (option, value) => {
    const io = fakeIo({ stdin: page });
    expect(await main(['parse', '-', option, value], io)).toBe(2);
    expect(io.err()).toContain('Expected ');
  });

  it('applies to reports, too', async () => {
    const io = fakeIo({ cwd: cwd() });
    expect(await main(['report', 'notes.zip', '--form', '8-K', '--json'], io)).toBe(0);
    expect(JSON.parse(io.out()).filing.accession).toBe('0009999902-26-000003');
  });
});

describe('a damaged archive', () => {
  const whole = zipOf({ '1.txt': page });
  it.each([
    ['a zip without its directory', 'a.zip', whole.subarray(0, 20), 2],
    ['a zip cut after its first bytes', 'a.zip', Buffer.from('PK\u0003\u0004'), 2],
    ['a truncated gzip', 'a.gz', gzipSync('Lamps. '.repeat(9)).subarray(0, 12), 2],
    ['an empty zip', 'a.zip', zipOf({}), 1],
  ])('gives a diagnostic, named or found: %s', async (_, name, content, expected) => {
    for (const input of [name, '.']) {
      const io = fakeIo({ cwd: folderWith({ [name]: content }) });
      const { code, filings } = await parse(io, input);
      expect(code).toBe(expected);
      expect(filings).toHaveLength(1);
      expect(filings[0]?.diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
      expect(io.err()).toContain(`${name}: error `);
      expect(io.err()).not.toMatch(/^ +at /m);
    }
  });

  it('still yields its readable filings', async () => {
    const { length } = whole;
    const io = fakeIo({ cwd: folderWith({ 'a.zip': whole.subarray(0, length - 30) }) });
    const { code, filings } = await parse(io, 'a.zip');
    expect([code, filings[0]?.facts.length]).toEqual([2, 3]);
    expect(io.err()).toContain('archive-damaged');
  });
});

it('skips a file in an archive that is not a filing, with a note', async () => {
  const io = fakeIo({
    cwd: folderWith({ 'a.zip': zipOf({ 'readme.md': 'Lamps.', '1.txt': page }) }),
  });
  const { code, names } = await parse(io, 'a.zip');
  expect([code, names]).toEqual([0, ['a.zip/1.txt']]);
  expect(io.err()).toBe('a.zip/readme.md: not a filing, skipped\n');
});

it('gives a SHA-256 only to a document that is the whole input', async () => {
  const files = { 'a.zip': zipOf({ '1.txt': page }), 'b.gz': gzipSync(page), 'c.txt': page };
  const { filings } = await parse(fakeIo({ cwd: folderWith(files) }), 'a.zip', 'b.gz', 'c.txt');
  expect(filings.map(({ source }) => source.sha256)).toEqual([
    null,
    null,
    expect.stringMatching(/^[0-9a-f]{64}$/),
  ]);
});

describe('csv', () => {
  it('is one table of all filings', async () => {
    const io = fakeIo({ cwd: folderWith({ 'a.zip': zipOf({ '1.txt': page, '2.txt': page }) }) });
    expect(await main(['parse', 'a.zip', '-f', 'csv'], io)).toBe(0);
    const [header, ...rows] = io.out().split('\r\n');
    expect(header).toMatch(/^accession,cik,.*,id,.*period_rounded$/);
    expect(io.out().split('accession,cik')).toHaveLength(2);
    expect(rows.filter((row) => row.includes('textBlock,'))).toHaveLength(4);
  });

  it('is chosen by the extension of the output file', async () => {
    const cwd = folderWith({ 'page.txt': page });
    expect(await main(['parse', 'page.txt', '-o', 'x.csv'], fakeIo({ cwd }))).toBe(0);
    expect(readFileSync(join(cwd, 'x.csv'), 'utf8')).toMatch(/^accession,.*\r\n.*,flag,true,/);
  });

  it('has its header even without facts', async () => {
    const io = fakeIo({ stdin: 'Lamps.' });
    expect(await main(['parse', '-', '-f', 'csv'], io)).toBe(1);
    expect(io.out()).toMatch(/^accession,[^\n]*\r\n$/);
  });
});
