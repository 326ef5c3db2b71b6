import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { main } from '../src/cli';
import { fakeIo } from './support/fake-io';

const dump = '|Cybersecurity Risk Management Third Party Engaged [Flag]\n|true\n';
const cwd = mkdtempSync(join(tmpdir(), 'cyd-max-'));
writeFileSync(join(cwd, 'a.txt'), dump);
writeFileSync(join(cwd, 'b.txt'), dump.repeat(20));
writeFileSync(join(cwd, 'c.txt.gz'), gzipSync(dump.repeat(20)));
afterAll(() => rmSync(cwd, { recursive: true }));

async function run(args: readonly string[], stdin?: string) {
  const io = fakeIo({ cwd, ...(stdin !== undefined && { stdin }) });
  const code = await main([...args, '--jobs', '1'], io);
  return { code, out: io.out(), err: io.err() };
}

it('leaves out documents that are larger, and reads the others', async () => {
  const files = ['a.txt', 'b.txt', 'c.txt.gz'];
  const { code, out, err } = await run(['parse', ...files, '-f', 'csv', '--max-bytes', '200']);
  expect(code).toBe(2);
  expect(out.match(/ThirdPartyEngaged/g)).toHaveLength(1);
  for (const name of files.slice(1)) {
    expect(err).toMatch(new RegExp(`${name}: error size-limit: .*200 bytes.*--max-bytes`));
  }
});

it.each([
  ['named by -', ['parse', '-']],
  ['piped', ['parse']],
  ['of a diff', ['diff', '-', 'a.txt']],
])('stops reading standard input %s at the limit', async (_, args) => {
  const io = fakeIo({ cwd, stdin: dump.repeat(20) });
  expect(await main([...args, '--max-bytes', '1k'], io)).toBe(2);
  expect(io.err()).toContain('-: longer than 1024 bytes, the limit of --max-bytes');
});

it.skipIf(process.platform === 'win32')('stops reading a device without end', async () => {
  const { code, out, err } = await run(['parse', '/dev/zero', 'a.txt', '--max-bytes', '1M']);
  expect(code).toBe(2);
  expect(err).toContain('/dev/zero: longer than 1048576 bytes, the limit of --max-bytes');
  expect(out).toContain('ThirdPartyEngaged');
});

it.each(['1', '500k', '500M', '2G', '2GiB', '10mb'])('accepts the size %s', async (size) => {
  const { err } = await run(['parse', 'a.txt', '--max-bytes', size]);
  expect(err).not.toContain('invalid');
});

it.each(['0', '', '-1', '3G', '1.5M', '12 bytes', 'M', '1e9'])(
  'refuses the size %s',
  async (size) => {
    const { code, err } = await run(['parse', 'a.txt', `--max-bytes=${size}`]);
    expect(code).toBe(2);
    expect(err).toContain('Expected bytes, or a size such as 500M, of at most 2G.');
  },
);
