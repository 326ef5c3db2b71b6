import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { main } from '../src/cli';
import { fakeIo } from './support/fake-io';
import { folderWith } from './support/folder';
import { page, plainHtml } from './support/page';

const example = readFileSync(
  join(import.meta.dirname, '../../../examples/filings/lanternfish-10k-2025.htm'),
);

async function table(args: string[]) {
  const cwd = folderWith({ 'a.htm': example, 'page.txt': page, 'plain.htm': plainHtml });
  const io = fakeIo({ cwd });
  const code = await main(['report', ...args, '--jobs', '1'], io);
  const [header = '', ...rows] = io.out().trimEnd().split('\r\n');
  const names = header.split(',');
  const read = rows.map((row) => {
    const cells = [...`,${row}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,"]*))/gu)];
    return Object.fromEntries(cells.map(([, quoted, plain], i) => [names[i], quoted ?? plain]));
  });
  return { code, names, read, err: io.err() };
}

it('has a row for each filing: who, what, when, six flags, sizes and findings', async () => {
  const { code, names, read } = await table(['a.htm', 'page.txt', '--table']);
  expect(code).toBe(0);
  expect(names.slice(0, 5)).toEqual(['accession', 'cik', 'name', 'form', 'period_end']);
  expect(names.filter((name) => name.endsWith('Flag'))).toHaveLength(6);
  expect(read).toHaveLength(2);
  expect(read[0]).toMatchObject({
    cik: '0009999901',
    name: 'Lanternfish Instruments, Inc.',
    form: '10-K',
    period_end: '2025-12-31',
    CybersecurityRiskManagementProcessesIntegratedFlag: 'true',
    errors: '0',
    notes: '1',
    file: 'a.htm',
  });
  expect(read[1]).toMatchObject({
    form: '',
    CybersecurityRiskManagementProcessesIntegratedFlag: 'true',
    CybersecurityRiskManagementThirdPartyEngagedFlag: 'notReported',
    blocks: '2',
    passages: '2',
    words: '16',
  });
});

it('says nothing about flags that a filing need not have', async () => {
  const { read } = await table(['plain.htm', '--table']);
  expect(read[0]).toMatchObject({
    CybersecurityRiskManagementThirdPartyEngagedFlag: '',
    blocks: '0',
    words: '0',
    errors: '1',
  });
});

it.each([
  [['--table', '--json'], '--format json is not possible here. Choose csv.'],
  [['--table', '-o', 'a.html'], "Cannot choose a format for 'a.html'"],
  [['--table', '--html'], '--html has no effect here'],
])('is CSV: %j', async (args, message) => {
  const { code, err } = await table(['page.txt', ...args]);
  expect(code).toBe(2);
  expect(err).toContain(message);
});
