import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { main } from '../src/cli';
import { fakeIo } from './support/fake-io';

const examples = resolve(import.meta.dirname, '../../../examples/filings');
const draft = join(examples, 'lanternfish-10k-2024.htm');
const incident = join(examples, 'tern-hollow-8k-2026-01.htm');

let cwd: string;
beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'cyd-corpus-json-'));
  await run(['add', join(examples, 'lanternfish_notes'), incident]);
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

async function run(args: readonly string[]): Promise<string> {
  const io = fakeIo({ cwd });
  await main(['corpus', ...args], io);
  return io.out();
}

it.each([
  ['add', draft, '--dry-run'],
  ['remove', '--form', '8-K', '--dry-run'],
  ['check'],
  ['info'],
  ['search', 'risk'],
  ['stats'],
  ['provenance', 'We assess risks from cybersecurity threats.'],
  ['boilerplate', draft],
  ['peers', draft],
  ['trends', 'lamps', '--panel', 'all'],
  ['incidents'],
  ['sql', 'select 1 as schemaVersion'],
  ['sql', '--schema'],
  ['export', '--csv', 'exported'],
])('the JSON of cyd corpus %s has the version of the contract first', async (...args) => {
  const out = await run([...args, '--json']);
  const [first] = Object.entries(JSON.parse(out));
  expect(first).toEqual(['schemaVersion', '1']);
});
