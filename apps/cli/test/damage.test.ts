import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { diagnosticCodes } from '@cydkit/parser';
import { describe, expect, it } from 'vitest';
import { tarOf as writeTar } from '../../../packages/parser/test/support/write-archive';
import { main } from '../src/cli';
import { lintFormats } from '../src/options/lint-options';
import { fakeIo } from './support/fake-io';
import { folderWith } from './support/folder';
import { zipOf } from './support/zip';

const examples = join(import.meta.dirname, '../../../examples/filings');
const [older, newer] = ['2024', '2025'].map((year) =>
  readFileSync(join(examples, `lanternfish-10k-${year}.htm`)),
) as [Buffer, Buffer];
const submission = readFileSync(join(examples, '0009999901-26-000012.txt'));
const instance = readFileSync(join(examples, 'lnfx-20251231_htm.xml'));
const tables = Object.fromEntries(
  readdirSync(join(examples, 'lanternfish_notes')).map((name) => [
    name,
    readFileSync(join(examples, 'lanternfish_notes', name)),
  ]),
);

function tarOf(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return writeTar(Object.entries(files).map(([name, content]) => ({ name, content })));
}

function part(bytes: Uint8Array, share: number): Uint8Array {
  return bytes.subarray(0, Math.floor(bytes.length * share));
}

function without(bytes: Uint8Array, count: number): Uint8Array {
  return bytes.subarray(0, bytes.length - count);
}

/** Returns a table of which one row of our taxonomy lacks its last columns. */
function withPartialRow(table: Buffer): string {
  const lines = table.toString().split('\n');
  const last = lines.findLastIndex((line) => line.includes('\tcyd/'));
  return lines.with(last, lines[last]?.split('\t').slice(0, 5).join('\t') ?? '').join('\n');
}

/** Returns an archive with one wrong byte in the data of its last entry. */
function withWrongByte(archive: Buffer): Uint8Array {
  const at = archive.lastIndexOf('PK\u0001\u0002') - 600;
  return archive.with(at, archive.readUInt8(at) ^ 0xff);
}

/** Inputs of which a part is lost: their name, the code of it, and their content. */
const damaged: Readonly<Record<string, readonly [string, string, Uint8Array | string]>> = {
  'a gzip that is cut off': ['a.htm.gz', 'compression-damaged', part(gzipSync(newer), 0.6)],
  'a gzip without its checksum': ['a.gz', 'compression-damaged', without(gzipSync(newer), 8)],
  'a gzip without its last byte': ['a.gz', 'compression-damaged', without(gzipSync(newer), 1)],
  'a zip without its directory': ['a.zip', 'archive-damaged', without(zipOf({ a: newer }), 40)],
  'a zip that is cut off': ['a.zip', 'compression-damaged', part(zipOf({ a: newer }), 0.7)],
  'a tar that is cut off': ['a.tar', 'archive-damaged', part(tarOf({ 'a.htm': newer }), 0.7)],
  'a tar.gz that is cut off': ['a.tgz', 'archive-damaged', part(gzipSync(tarOf({ newer })), 0.7)],
  'a tar.gz without its checksum': [
    'a.tar.gz',
    'compression-damaged',
    without(gzipSync(tarOf({ newer })), 8),
  ],
  'a submission that is cut off': ['a.txt', 'document-truncated', part(submission, 0.7)],
  'a document that is cut off': ['a.htm', 'document-truncated', part(newer, 0.7)],
  'an instance that is cut off between two facts': [
    'a_htm.xml',
    'document-truncated',
    instance.subarray(0, instance.indexOf('<cyd:', instance.indexOf('<cyd:') + 1)),
  ],
  'a document without its last tag': [
    'a.htm',
    'document-truncated',
    newer.subarray(0, newer.lastIndexOf('</html>')),
  ],
  'a data set with a damaged table': [
    'notes.zip',
    'compression-damaged',
    withWrongByte(zipOf({ 'sub.tsv': '', ...tables, 'txt.tsv': tables['txt.tsv'] as Buffer })),
  ],
  'a data set with a partial row': [
    'notes.zip',
    'notes-row-malformed',
    zipOf({ ...tables, 'txt.tsv': withPartialRow(tables['txt.tsv'] as Buffer) }),
  ],
};

const commandLines: readonly (readonly string[])[] = [
  ...['json', 'ndjson', 'csv', 'terminal'].map((format) => ['parse', 'X', '-f', format]),
  ...['terminal', 'markdown', 'html', 'json', 'ndjson', 'csv'].map((f) => ['report', 'X', '-f', f]),
  ['report', 'X', '--table'],
  ['report', '.', '-q', '-f', 'csv'],
  ['report', 'X', '-o', 'out.html'],
  ['report', 'X', '-f', 'csv', '--jobs', '2'],
  ['open', 'X', '-q'],
  ...lintFormats.map((format) => ['lint', 'X', '-f', format]),
  ['lint', 'X', '--exit-zero', '-q'],
  ['lint', 'X', '--rule', 'CODE=off'],
  ['lint', 'older.htm', '--prior', 'X'],
];

const operands = ['terminal', 'markdown', 'html', 'json'].flatMap((format) => [
  ['diff', 'X', 'older.htm', '-f', format],
  ['diff', 'older.htm', 'X', '-f', format, '--summary', '--ignore-uncompared'],
]);

describe.each(Object.entries(damaged))('%s', (_, [name, code, content]) => {
  it.each(commandLines)(
    'is reported on standard error, with exit code 2: %s %s %s %s',
    async (...template) => {
      await expectReported(template, name, code, content);
    },
  );

  if (name === 'notes.zip') return;
  it.each(operands)('is reported of an operand, too: %s %s %s %s %s', async (...template) => {
    await expectReported(template, name, code, content);
  });
});

async function expectReported(
  template: readonly string[],
  name: string,
  code: string,
  content: Uint8Array | string,
): Promise<void> {
  const cwd = folderWith({ [name]: content, 'older.htm': older });
  const io = fakeIo({ cwd, env: { CI: 'true' } });
  const args = template.map((part) => part.replace('X', name).replace('CODE', code));
  expect(await main(args, io)).toBe(2);
  expect(io.err()).toMatch(new RegExp(`^(?:\\./)?${name}[^ ]*: error ${code}: `, 'm'));
  const isPrinted = !args.includes('-o') && !args.includes('--prior');
  if (isPrinted) expect(io.out()).not.toBe('');
}

it('is not reported of the same inputs when they are whole', async () => {
  const whole = {
    'a.htm.gz': gzipSync(newer),
    'a.zip': zipOf({ a: newer }),
    'a.tgz': gzipSync(tarOf({ newer })),
    'a.tar': tarOf({ 'a.htm': newer }),
    'a.txt': submission,
    'a.htm': newer,
    'notes.zip': zipOf(tables),
  };
  const cwd = folderWith(whole);
  for (const name of Object.keys(whole)) {
    const io = fakeIo({ cwd });
    expect([name, await main(['report', name, '-f', 'csv', '-q'], io)]).toEqual([name, 0]);
    expect(io.err()).toBe('');
  }
});

it('is reported of an archive whose first filing is not selected', async () => {
  const set = zipOf({ 'a.htm': older, 'b/b.htm': newer });
  for (const selection of [
    ['--cik', '9999901'],
    ['--form', '10-K'],
  ]) {
    const io = fakeIo({ cwd: folderWith({ 'a.zip': without(set, 40) }) });
    expect(await main(['report', 'a.zip', '-f', 'csv', ...selection], io)).toBe(2);
    expect(io.err()).toContain('a.zip: error archive-damaged: ');
  }
  const cwd = folderWith({ 'a.zip': without(set, 40), 'older.htm': older });
  for (const year of ['FY2024', 'FY2025']) {
    const io = fakeIo({ cwd });
    expect(await main(['diff', `a.zip#${year}`, 'older.htm', '--summary'], io)).toBe(2);
    expect(io.err()).toContain('a.zip: error archive-damaged: ');
  }
});

it('prints warnings on standard error where the table has no place for them', async () => {
  const latin = Buffer.from(newer.toString('latin1').replace('Board', 'Bo\u00e9rd'), 'latin1');
  for (const args of [
    ['report', 'a.htm', '-f', 'csv'],
    ['report', 'a.htm', '--table'],
  ]) {
    const io = fakeIo({ cwd: folderWith({ 'a.htm': latin }) });
    expect(await main(args, io)).toBe(0);
    expect(io.err()).toMatch(/^a\.htm:\d+:\d+: warning encoding-invalid: /);
  }
});

it('marks errors only, of which none says merely that there is no filing', () => {
  const marked = Object.entries(diagnosticCodes).filter(([, { unread }]) => unread);
  expect(marked.filter(([, { severity }]) => severity !== 'error')).toEqual([]);
  const codes = marked.map(([code]) => code);
  for (const code of ['format-unknown', 'input-empty', 'container-empty', 'context-missing']) {
    expect(codes).not.toContain(code);
  }
});
