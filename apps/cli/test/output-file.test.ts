import {
  chmodSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../src/cli';
import { fakeIo } from './support/fake-io';
import { folderWith } from './support/folder';
import { page } from './support/page';

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

describe('several -o', () => {
  it.each([
    [
      'report',
      ['a.html', 'b.json', 'c.md', 'd.csv', 'e.txt'],
      ['<!doctype', '{', '# ', 'acc', 'Lan'],
    ],
    ['parse', ['a.json', 'b.ndjson', 'c.csv'], ['{\n', '{"', 'acc']],
    ['lint', ['a.sarif', 'b.html', 'c.md'], ['{', '<!doctype', '# ']],
    ['taxonomy', ['a.json', 'b.txt'], ['[', '']],
    ['report', ['a.html', 'b.html', 'c.json', 'd.json'], ['<!doctype', '<!doctype', '{', '{']],
    ['lint', ['a.html', 'b.html', 'c.csv', 'd.csv'], ['<!doctype', '<!doctype', 'acc', 'acc']],
    ['parse', ['a.json', 'b.json', 'c.csv', 'd.csv'], ['{\n', '{\n', 'acc', 'acc']],
  ])('write a file each, in its own format: %s', async (command, names, beginnings) => {
    const cwd = folder();
    const inputs = command === 'taxonomy' ? [] : ['x.html'];
    const io = fakeIo({ cwd });
    const outputs = names.flatMap((name) => ['-o', name]);
    expect(await main([command, ...inputs, ...outputs], io)).toBeLessThan(2);
    expect([io.out(), io.err()]).toEqual(['', '']);
    const texts = names.map((name) => readFileSync(join(cwd, name), 'utf8'));
    expect(texts.map((text, i) => text.startsWith(beginnings[i] ?? '?'))).toEqual(
      names.map(() => true),
    );
    // Each as it is alone.
    for (const [i, name] of names.entries()) {
      await main([command, ...inputs, '-o', name], fakeIo({ cwd }));
      expect(readFileSync(join(cwd, name), 'utf8')).toBe(texts[i]);
    }
  });

  it('write two formats of a comparison, one to standard output', async () => {
    const cwd = folder();
    const io = fakeIo({ cwd });
    const args = ['diff', 'x.html', 'sub/y.html', '-o', '-', '-o', 'diff.json'];
    expect(await main(args, io)).toBe(0);
    expect(io.out()).toMatch(/^Lanternfish/);
    expect(JSON.parse(readFileSync(join(cwd, 'diff.json'), 'utf8')).differs).toBe(false);
  });

  it('give --format to names that have none', async () => {
    const cwd = folder();
    const args = ['report', 'x.html', '-o', 'a.md', '-o', 'page', '-f', 'html'];
    expect(await main(args, fakeIo({ cwd }))).toBe(0);
    expect(readFileSync(join(cwd, 'page'), 'utf8')).toMatch(/^<!doctype html>/);
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toMatch(/^# /);
  });

  it.each([
    [['-o', 'a.md', '-o', 'a.md'], 'Cannot write two outputs to a.md'],
    [['-o', 'a.md', '-o', 'b.html', '-f', 'json'], '--format json has no effect'],
    [['-o', 'a.md', '-o', 'missing/b.html'], 'Cannot write missing/b.html'],
    [['-o', 'a.md', '-o', 'x.html'], 'Cannot write x.html: it is also an input'],
  ])('are refused, and nothing is written: %j', async (args, message) => {
    const cwd = folder();
    const io = fakeIo({ cwd });
    expect(await main(['report', 'x.html', ...args], io)).toBe(2);
    expect(io.err()).toContain(message);
    expect(readdirSync(cwd).filter((name) => /^\.|\.md$/.test(name))).toEqual([]);
  });
});

it('does not replace a read-only file', async () => {
  const cwd = folder();
  writeFileSync(join(cwd, 'kept.md'), 'kept');
  chmodSync(join(cwd, 'kept.md'), 0o444);
  const io = fakeIo({ cwd });
  expect(await main(['report', 'x.html', '-o', 'kept.md'], io)).toBe(2);
  expect(io.err()).toBe('error: Cannot write kept.md: the file is read-only\n');
  expect(readFileSync(join(cwd, 'kept.md'), 'utf8')).toBe('kept');
});

describe('an option that has no effect is an error', () => {
  it.each([
    ['report', ['--html'], '--html has no effect here. It needs --format json or ndjson.'],
    ['report', ['--markdown', '-f', 'csv'], '--markdown has no effect here'],
    ['report', ['--html', '-o', 'a.html'], '--html has no effect here'],
    [
      'report',
      ['--width', '90', '--json'],
      '--width has no effect here. It needs --format terminal.',
    ],
    ['parse', ['--width', '90'], '--width has no effect here'],
    ['parse', ['--html', '-f', 'csv'], '--html has no effect here'],
    ['lint', ['--width', '90', '-f', 'sarif'], '--width has no effect here'],
    ['lint', ['--exit-zero', '--severity', 'warning'], "'--exit-zero' cannot be used with"],
    ['lint', ['--exit-zero', '--max-warnings', '3'], "'--exit-zero' cannot be used with"],
    ['report', ['--stdin-filename', 'a.htm'], '--stdin-filename has no effect here'],
    ['lint', ['--stdin-filename', 'a.htm'], '--stdin-filename has no effect here'],
    ['open', ['-o', 'a.html', '-o', 'b.html'], 'Cannot open several files'],
  ])('%s %j', async (command, args, message) => {
    const io = fakeIo({ cwd: folder() });
    expect(await main([command, 'x.html', ...args], io)).toBe(2);
    expect(io.err()).toContain(message);
    expect(io.out()).toBe('');
  });

  it.each([
    [['diff', 'x.html', 'sub/y.html', '--stdin-filename', 'a'], '--stdin-filename has no effect'],
    [['diff', 'x.html', 'sub/y.html', '--json', '--width', '90'], '--width has no effect'],
    [['diff', 'x.html', 'sub/y.html', '--no-progress'], "Unknown option '--no-progress'"],
    [['explain', 'C02', '-f', 'markdown', '--width', '90'], '--width has no effect'],
    [['explain', 'C02', '--quiet'], "Unknown option '--quiet'"],
    [['taxonomy', '--json', '--width', '90'], '--width has no effect'],
  ])('%j', async (args, message) => {
    const io = fakeIo({ cwd: folder() });
    expect(await main(args, io)).toBe(2);
    expect(io.err()).toContain(message);
  });
});

describe('standard input without a name', () => {
  it.each(['parse', 'report', 'lint'])('is read from a pipe: %s', async (command) => {
    const [named, piped] = [['-'], []].map((inputs) => {
      const io = fakeIo({ stdin: example });
      return { io, code: main([command, ...inputs], io) };
    });
    expect(await piped?.code).toBe(await named?.code);
    expect(piped?.io.out()).toBe(named?.io.out());
    expect(piped?.io.out()).not.toBe('');
  });

  it.each([[''], [undefined]])('is missing if there is none: %j', async (stdin) => {
    const io = fakeIo(stdin === undefined ? {} : { stdin });
    expect(await main(['report'], io)).toBe(2);
    expect(io.err()).toContain("Missing required argument 'input'");
  });
});

it.each([
  ['report', '-'],
  ['parse', '-'],
  ['lint', '-'],
  ['open', '-'],
  ['diff', '-', 'other.html'],
  ['diff', 'other.html', '-'],
])('does not replace the file on standard input: cyd %s %s', async (...args) => {
  const cwd = folderWith({ 'd.html': page, 'other.html': page });
  const format = args[0] === 'open' ? [] : ['-f', 'json'];
  const io = fakeIo({ cwd, stdin: page, stdinFile: join(cwd, 'd.html') });
  expect(await main([...args, '-o', 'd.html', ...format], io)).toBe(2);
  expect(io.err()).toMatch(/Cannot write .*d\.html: it is also an input/u);
  expect(readFileSync(join(cwd, 'd.html'), 'utf8')).toBe(page);
});
