import { linkSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../src/cli';
import { fakeIo } from './support/fake-io';
import { folderWith } from './support/folder';

const example = readFileSync(
  join(import.meta.dirname, '../../../examples/filings/lanternfish-10k-2025.htm'),
);
const baseline = '{"schemaVersion":"1","findings":[]}';
const contents = {
  'x.html': example,
  'sub/y.html': example,
  'bl.json': baseline,
  'cyd.config.json': '{}',
};

function folder(): string {
  const cwd = folderWith(contents);
  symlinkSync('x.html', join(cwd, 'soft.html'));
  linkSync(join(cwd, 'x.html'), join(cwd, 'hard.html'));
  mkdirSync(join(cwd, 'out'));
  return cwd;
}

describe('refuses an output that is an input, and changes no file', () => {
  const commands = [
    ['report', 'x.html', '-o', 'x.html'],
    ['report', 'x.html', '-o', './sub/../x.html'],
    ['report', 'x.html', '-o', 'soft.html'],
    ['report', 'x.html', '-o', 'hard.html'],
    ['report', 'soft.html', '-o', 'x.html'],
    ['report', 'sub', '-o', 'sub/y.html'],
    ['report', '*.html', '-o', 'x.html'],
    ['open', 'x.html', '-o', 'x.html'],
    ['parse', 'x.html', '-o', 'x.html', '-f', 'json'],
    ['diff', 'x.html', 'sub/y.html', '-o', 'sub/y.html', '-f', 'json'],
    ['diff', 'x.html', 'sub', '-o', 'sub/y.html', '-f', 'json'],
    ['diff', 'x.html#10-K', 'sub/y.html', '-o', 'x.html', '-f', 'json'],
    ['lint', 'x.html', '-o', 'x.html', '-f', 'json'],
    ['lint', 'x.html', '--prior', 'sub/y.html', '-o', 'sub/y.html', '-f', 'json'],
    ['lint', 'x.html', '--baseline', 'bl.json', '-o', 'bl.json'],
    ['lint', 'x.html', '-o', 'cyd.config.json'],
  ];
  it.each(commands.map((args): [string, string[]] => [args.join(' '), args]))(
    'cyd %s',
    async (_, args) => {
      const cwd = folder();
      const io = fakeIo({ cwd });
      expect(await main(args, io)).toBe(2);
      expect(io.err()).toMatch(
        /^error: Cannot write .*: it is also an input. Choose another file\.\n$/u,
      );
      for (const [name, content] of Object.entries(contents)) {
        expect(readFileSync(join(cwd, name)).equals(Buffer.from(content))).toBe(true);
      }
    },
  );
});

it('overwrites an earlier report in the folder of its inputs', async () => {
  const cwd = folder();
  const args = ['report', 'sub', '-o', 'sub/report.md'];
  expect(await main(args, fakeIo({ cwd }))).toBe(0);
  expect(await main(args, fakeIo({ cwd }))).toBe(0);
});
