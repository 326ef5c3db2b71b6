import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fact, FilingSource, ReadOptions, readFilings } from '@cydkit/parser';
import { expect, it, vi } from 'vitest';
import { main } from '../src/cli';
import { fakeIo } from './support/fake-io';
import { folderWith } from './support/folder';
import { page, wideDocument } from './support/page';

/** Returns a fact whose value cannot be read. */
function withoutValue(fact: Fact): Fact {
  return Object.defineProperty({ ...fact }, 'value', {
    get: () => {
      throw new RangeError('Invalid string length');
    },
  });
}

vi.mock('@cydkit/parser', async (importOriginal) => {
  const parser = await importOriginal<{ readFilings: typeof readFilings }>();
  async function* read(source: FilingSource, options: ReadOptions) {
    for await (const filing of parser.readFilings(source, options)) {
      const isBad = filing.source.name === 'bad.txt';
      yield isBad ? { ...filing, facts: filing.facts.map(withoutValue) } : filing;
    }
  }
  return { ...parser, readFilings: read };
});

const files = { 'a.txt': page, 'bad.txt': page, 'z.txt': page };
const reason = 'the result is longer than 512 MiB, the most that a string can hold';

it.each([
  ...['json', 'ndjson', 'csv', 'terminal'].map((format) => ['parse', format]),
  ...['json', 'ndjson', 'csv', 'terminal', 'markdown', 'html'].map((format) => ['report', format]),
  ...['json', 'sarif', 'github', 'junit', 'markdown', 'terminal', 'html'].map((f) => ['lint', f]),
])('does the other inputs when one fails: %s as %s', async (command, format) => {
  const run = async (...names: string[]) => {
    const io = fakeIo({ cwd: folderWith(files) });
    const code = await main([command, ...names, '-f', format, '-q'], io);
    return { code, out: io.out(), err: io.err().trim().split('\n') };
  };
  const { code, out, err } = await run('a.txt', 'bad.txt', 'z.txt');
  expect(err).toContain(`error: bad.txt: ${reason}`);
  expect(code).toBe(2);
  const whole = await run('a.txt', 'z.txt');
  expect(whole.code).not.toBe(2);
  const counts = (text: string) =>
    ['a.txt', 'z.txt', 'lamp security officer'].map((part) => text.split(part).length - 1);
  expect(counts(out)).toEqual(counts(whole.out));
  expect(Math.max(...counts(out))).toBeGreaterThan(0);
});

it('gives in the JSON the reason of the failure, and no facts', async () => {
  const io = fakeIo({ cwd: folderWith(files) });
  await main(['parse', 'bad.txt', '-f', 'json'], io);
  const { facts, form, diagnostics } = JSON.parse(io.out());
  expect({ facts, form }).toEqual({ facts: [], form: null });
  expect(diagnostics).toContainEqual({
    code: 'input-failed',
    severity: 'error',
    message: `This input could not be processed: ${reason}`,
    args: { reason },
  });
});

it('checks no rule on a failed input, whatever the preset', async () => {
  const io = fakeIo({ cwd: folderWith(files) });
  await main(['lint', 'bad.txt', '--preset', '10-K', '--prior', 'a.txt', '-f', 'json'], io);
  const [filing] = JSON.parse(io.out()).filings;
  expect(filing.findings.map(({ code }: { code: string }) => code)).toEqual(['input-failed']);
});

it('keeps the output file if every input failed', async () => {
  const cwd = folderWith({ ...files, 'old.json': 'kept' });
  expect(await main(['parse', 'bad.txt', '-o', 'old.json'], fakeIo({ cwd }))).toBe(2);
  expect(readFileSync(join(cwd, 'old.json'), 'utf8')).toBe('kept');
});

it('keeps a filing in the outputs that have room for it', async () => {
  const cwd = folderWith({ 'a.txt': page, 'wide.htm': wideDocument(900) });
  const io = fakeIo({ cwd });
  const args = ['parse', 'a.txt', 'wide.htm', '-o', 'all.json', '-o', 'all.csv', '-q'];
  expect(await main(args, io)).toBe(2);
  expect(io.err()).toMatch(
    /^error: wide\.htm: not printed as json: the output would have more[^\n]+\n$/u,
  );
  const [json = '', csv = ''] = ['all.json', 'all.csv'].map((name) =>
    readFileSync(join(cwd, name), 'utf8'),
  );
  expect(JSON.parse(json).map(({ facts }: { facts: Fact[] }) => facts.length)).toEqual([3, 0]);
  expect(csv.split('\n').filter((row) => row.includes('wide.htm'))).toHaveLength(900);
});
