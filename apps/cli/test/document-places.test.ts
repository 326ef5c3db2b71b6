import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { main } from '../src/cli';
import { fakeIo } from './support/fake-io';
import { folderWith } from './support/folder';
import { inlineDocument } from './support/page';
import { zipOf } from './support/zip';

/** A fact in the third line, after a letter of two bytes, that refers to a context that is missing. */
const broken = inlineDocument(0).replace(
  '</html>',
  'Lämps.\nÄ <ix:nonNumeric name="cyd:CybersecurityRiskManagementProcessesIntegratedFlag" contextRef="c-9">true</ix:nonNumeric></html>',
);
const line = broken.slice(0, broken.indexOf('Ä ')).split('\n').length;

const commands = [
  ['report', '-f', 'terminal', '--width', '400'],
  ['report', '-f', 'markdown'],
  ['report', '-f', 'html'],
  ['lint', '-f', 'terminal', '--width', '400'],
  ['lint', '-f', 'markdown'],
  ['lint', '-f', 'html'],
  ['lint', '-f', 'junit'],
];

describe('a place is shown as line and column, in characters', () => {
  it.each([
    ['draft.htm', 'draft.htm', broken],
    ['set.zip', 'set.zip!deep/draft.htm', zipOf({ 'deep/draft.htm': broken })],
    ['draft.htm.gz', 'draft.htm.gz', gzipSync(broken)],
    ['-', '-', broken],
  ])('of %s', async (input, shown, content) => {
    const cwd = folderWith(input === '-' ? {} : { [input]: content });
    for (const [command = '', ...options] of commands) {
      const io = fakeIo({ cwd, stdin: content });
      await main([command, input, ...options], io);
      const plain = io.out().replaceAll('\\', '').replaceAll('<wbr>', '');
      expect([command, options, plain.includes(`${shown}:${line}:3`)]).toEqual([
        command,
        options,
        true,
      ]);
    }
  });

  it('on standard error, too, and in comparisons', async () => {
    const cwd = folderWith({ 'sub/draft.htm': broken });
    const parsed = fakeIo({ cwd });
    await main(['parse', 'sub'], parsed);
    expect(parsed.err()).toContain(`sub/draft.htm:${line}:3: error context-missing: `);
    const compared = fakeIo({ cwd });
    await main(['diff', 'sub/draft.htm', 'sub', '--width', '400'], compared);
    expect(compared.out()).toContain(`sub/draft.htm:${line}:3`);
  });

  it('but not in JSON, which has bytes', async () => {
    for (const command of ['parse', 'report', 'lint']) {
      const io = fakeIo({ cwd: folderWith({ 'draft.htm': broken }) });
      await main([command, 'draft.htm', '-f', 'json', '-o', '-'], io);
      expect(io.out()).not.toContain('"place"');
      expect(io.out()).not.toContain('draft.htm:');
    }
  });
});

it('names the row of a data set by its accession number', async () => {
  const folder = join(import.meta.dirname, '../../../examples/filings/lanternfish_notes');
  const tables = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]);
  const cwd = folderWith({ 'notes.zip': zipOf(Object.fromEntries(tables)) });
  const io = fakeIo({ cwd });
  await main(['lint', 'notes.zip'], io);
  const findings = io.out().match(/^.* (?:error|warning|info) +\w+ .*$/gmu) ?? [];
  expect(findings.length).toBeGreaterThan(0);
  for (const line of findings) expect(line).toMatch(/^notes\.zip#\d{10}-\d{2}-\d{6} /u);
});

it('names an archive that is damaged without a place in it', async () => {
  const io = fakeIo({ cwd: folderWith({ 'bad.zip': 'PK\u0003\u0004' }) });
  await main(['report', 'bad.zip'], io);
  expect(io.out()).not.toMatch(/byte 0/u);
});
