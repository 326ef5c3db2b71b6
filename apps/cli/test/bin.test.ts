import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Filing } from '@cydkit/parser';
import { build } from 'tsup';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { program, threads } from '../tsup.config';
import { folderWith } from './support/folder';
import { inlineDocument, page, wideDocument } from './support/page';
import { zipOf } from './support/zip';

// Built once from the current sources, far from the packages, which it must not need.
const root = join(import.meta.dirname, '..');
const outDir = mkdtempSync(join(tmpdir(), 'cyd-bin-'));
const bin = join(outDir, 'bin.cjs');

beforeAll(async () => {
  const tsconfig = join(root, 'tsconfig.json');
  for (const part of [program, threads]) {
    await build({ ...part, outDir, tsconfig, config: false, silent: true });
  }
  writeFileSync(join(outDir, 'package.json'), '{ "type": "module" }');
});

afterAll(() => rmSync(outDir, { recursive: true, force: true }));

function run(args: string[], options: { cwd?: string; input?: string; program?: string } = {}) {
  const { program: file = bin, ...rest } = options;
  return spawnSync(process.execPath, [file, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    ...rest,
  });
}

/** Makes another thread act at the input with this word. */
function failingAt(word: string, act: string): string {
  return `import { isMainThread } from 'node:worker_threads';
const decode = TextDecoder.prototype.decode;
TextDecoder.prototype.decode = function (...given) {
  const text = decode.apply(this, given);
  if (!isMainThread && text.includes('${word}')) { ${act}; }
  return text;
};`;
}

/** Returns the code that a command loads before it runs: its own file and its static imports. */
function codeOf(command: string): string {
  const files = readdirSync(outDir);
  const loaded = new Set(files.filter((file) => file.startsWith(`${command}-`)));
  for (const file of loaded) {
    const code = readFileSync(join(outDir, file), 'utf8');
    // What follows `=>` is loaded on demand.
    const atOnce = code.matchAll(/(?<!=>)require\("\.\/([^"]+)"\)/g);
    for (const [, name = ''] of atOnce) loaded.add(name);
  }
  return [...loaded].map((file) => readFileSync(join(outDir, file), 'utf8')).join('\n');
}

it.each([
  ['parse', 'rule', 'flags-missing', 'lint'],
  ['parse', 'page', 'default-src', 'report'],
  ['report', 'rule', 'flags-missing', 'explain'],
])('starts %s without loading any %s (marked by %s, which %s loads)', (command, _, mark, other) => {
  expect(codeOf(command)).not.toContain(mark);
  expect(codeOf(other)).toContain(mark);
});

it.each([
  [['report', 'page.txt'], 0],
  [['report', 'plain.txt'], 1],
  [['report', 'missing.txt'], 2],
  [['wat'], 2],
  [['taxonomy'], 0],
  [['schema', 'report'], 0],
  [['completion', 'bash'], 0],
  [['--version'], 0],
])('%j exits with %i', (args, code) => {
  const cwd = folderWith({ 'page.txt': page, 'plain.txt': 'Lamps.' });
  expect(run(args, { cwd }).status).toBe(code);
});

it('runs a config that is a module', () => {
  const rule = "export default { rules: { 'processes-missing': 'off' } };";
  const cwd = folderWith({ 'page.txt': page, 'on.mjs': 'export default {};', 'off.mjs': rule });
  const [on, off] = ['on.mjs', 'off.mjs'].map((config) =>
    run(['lint', 'page.txt', '--config', config, '-f', 'ndjson'], { cwd }),
  );
  expect(on?.stdout).toContain('processes-missing');
  expect(off?.stdout).not.toContain('processes-missing');
  expect(off?.stderr).toBe('');
});

it('reads standard input and uses no colors off a terminal', () => {
  const { stdout, stderr, status } = run(['report', '-'], { input: page });
  expect(stdout).toContain('▸ Role of Management');
  expect(stdout).not.toContain('\u001b');
  expect([stderr, status]).toEqual(['', 0]);
});

it('expands globs and writes a file', () => {
  const cwd = folderWith({ 'page.txt': page });
  expect(run(['report', '*.txt', '-o', 'out.json'], { cwd }).status).toBe(0);
});

it('writes all of a long output into a pipe', () => {
  const files = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`${i}.txt`, page]));
  const { stdout } = run(['parse', '.'], { cwd: folderWith(files) });
  expect(JSON.parse(stdout)).toHaveLength(300);
});

it.each([
  ['in one thread', page, '1'],
  ['with waiting threads', inlineDocument(2 ** 18), '2'],
])('stops quietly when the reader of its output goes away, %s', async (_, text, jobs) => {
  const cwd = folderWith({ '0.htm': text });
  repeat(cwd, '0.htm', 300);
  const child = spawn(process.execPath, [bin, 'parse', '.', '-f', 'ndjson', '--jobs', jobs], {
    cwd,
  });
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += String(chunk);
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect([errors, code]).toEqual(['', 0]);
});

/** Links a file under more names: much to read that takes no time to write. */
function repeat(folder: string, name: string, times: number): void {
  for (let i = 1; i <= times; i += 1) linkSync(join(folder, name), join(folder, `more-${i}.htm`));
}

describe.skipIf(process.platform === 'win32')(
  'an unfinished output (skipped on Windows, which has neither these signals nor limits)',
  () => {
    /** Starts a command that has written something, and waits for more from standard input. */
    const startWriting = async (cwd: string, args: string[]) => {
      const child = spawn(process.execPath, [bin, ...args], { cwd });
      while (!readdirSync(cwd).some((name) => name.startsWith('.cyd-'))) await setTimeout(20);
      return child;
    };

    it.each([
      ['SIGINT', 130],
      ['SIGTERM', 143],
      ['SIGHUP', 129],
      ['SIGQUIT', 131],
      ['SIGUSR2', 140],
    ] as const)('is removed at %s, which a shell shows as %i', async (signal, code) => {
      const cwd = folderWith({ 'page.txt': page, 'out.ndjson': 'old' });
      const outputs = ['-o', 'out.ndjson', '-o', 'new.csv'];
      const child = await startWriting(cwd, ['parse', 'page.txt', '-', ...outputs]);
      const ended = new Promise((resolve) => child.on('exit', (_, by) => resolve(by)));
      child.kill(signal);
      expect(await ended).toBe(signal);
      expect(code).toBe(128 + constants.signals[signal]);
      expect(readdirSync(cwd).sort()).toEqual(['out.ndjson', 'page.txt']);
      expect(readFileSync(join(cwd, 'out.ndjson'), 'utf8')).toBe('old');
    });

    it.each([
      [['parse', 'page.txt', '-o', 'out.json']],
      [['report', 'page.txt', '-o', 'out.html', '-o', 'out.json']],
      [['open', 'page.txt', '-o', 'out.html']],
      [['open', 'page.txt']],
      [['diff', 'page.txt', 'page.txt', '-o', 'out.json']],
      [['lint', 'page.txt', '-o', 'out.html']],
      [['lint', 'page.txt', '--baseline', 'out.json', '--update-baseline']],
      [['explain', '-o', 'out.md']],
      [['taxonomy', '-o', 'out.json']],
      [['schema', 'report', '-o', 'out.json']],
      [['init']],
    ])('is removed where there is no space for it: %j', (args) => {
      const cwd = folderWith({ 'page.txt': page, 'tmp/x': '' });
      // No file may have more than 0 blocks; writing fails as on a full disk.
      const { status, stderr } = spawnSync(
        'sh',
        ['-c', 'ulimit -f 0; exec "$@"', '-', process.execPath, bin, ...args],
        { cwd, encoding: 'utf8', env: { ...process.env, TMPDIR: join(cwd, 'tmp') } },
      );
      expect(stderr).toMatch(
        /^error: Cannot write .*: the file would be larger than is allowed$/mu,
      );
      expect(status).toBe(2);
      expect(readdirSync(cwd).sort()).toEqual(['page.txt', 'tmp']);
      expect(readdirSync(join(cwd, 'tmp'))).toEqual(['x']);
    });
  },
);

describe('threads', () => {
  /** Enough for threads to save time. The first takes the longest, and the archive has many filings. */
  const folder = (): string => {
    const pages = Object.fromEntries(Array.from({ length: 99 }, (_, i) => [`${i}.txt`, page]));
    const cwd = folderWith({
      '0.htm': inlineDocument(2 ** 24),
      '1.htm': inlineDocument(2 ** 22),
      'set.zip': zipOf(pages),
    });
    repeat(cwd, '1.htm', 13);
    return cwd;
  };

  it('print what one thread prints, in the same order', () => {
    const cwd = folder();
    const [one, several] = ['1', '3'].map((jobs) =>
      run(['parse', '.', '-f', 'ndjson', '--jobs', jobs], { cwd }),
    );
    expect(several?.stdout).toBe(one?.stdout);
    expect(several?.stdout.split('\n')).toHaveLength(15 + 99 + 1);
    expect([several?.stderr, several?.status]).toEqual(['', 0]);
  });

  it.skipIf(process.platform === 'win32')(
    'report what they cannot read and do the others (skipped on Windows, which has no socket files)',
    async () => {
      const cwd = folder();
      const server = createServer().listen(join(cwd, 'socket'));
      await new Promise((resolve) => server.once('listening', resolve));
      const { stdout, stderr, status } = run(
        ['parse', '0.htm', 'socket', '.', '-f', 'ndjson', '--jobs', '2'],
        { cwd },
      );
      server.close();
      expect(stdout.trimEnd().split('\n')).toHaveLength(15 + 99);
      expect(stderr).toMatch(/^error: socket: [^\n]+\n$/);
      expect(status).toBe(2);
    },
  );

  /** Makes strings longer than 10,000 characters fail. */
  const hook = `const print = JSON.stringify;
JSON.stringify = (...given) => {
  const text = print(...given);
  if (text?.length > 10_000) throw new RangeError('Invalid string length');
  return text;
};`;

  const emptyBlock = '|Cybersecurity Risk Role of Management [Text Block]\n|.\n';

  it.each([
    ['parse', '1'],
    ['parse', '3'],
    ['report', '1'],
    ['report', '3'],
    ['lint', '1'],
    ['lint', '3'],
  ])('leave out only the input whose result is too long: %s --jobs %s', (command, jobs) => {
    const cwd = folder();
    const path = join(folderWith({ 'hook.mjs': hook }), 'hook.mjs');
    writeFileSync(join(cwd, '2-long.txt'), page + emptyBlock.repeat(50));
    const args = ['--import', pathToFileURL(path).href, bin, command, '.', '-f', 'ndjson', '-q'];
    const { stdout, stderr, status } = spawnSync(process.execPath, [...args, '--jobs', jobs], {
      cwd,
      encoding: 'utf8',
    });
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(15 + 1 + 99 + (command === 'lint' ? 1 : 0));
    expect(lines.filter((line) => line.includes('"input-failed"'))).toHaveLength(1);
    expect(stderr).toBe(
      'error: ./2-long.txt: the result is longer than 512 MiB, the most that a string can hold\n',
    );
    expect(status).toBe(2);
  });

  it.each(['1', '3'])(
    'prints as failed what asks for too much, and all else: --jobs %s',
    (jobs) => {
      const cwd = folder();
      writeFileSync(join(cwd, '2-wide.htm'), wideDocument(900));
      writeFileSync(join(cwd, '3-long.htm'), wideDocument(400));
      const { stdout, stderr, status } = run(['parse', '.', '-f', 'json', '-q', '--jobs', jobs], {
        cwd,
      });
      const filings: Filing[] = JSON.parse(stdout);
      const found = filings.flatMap(({ source, facts, diagnostics }) =>
        /wide|long/.test(source.name ?? '')
          ? [[source.name, facts.length, diagnostics.some(({ code }) => code === 'input-failed')]]
          : [],
      );
      expect(filings).toHaveLength(15 + 2 + 99);
      expect(found).toEqual([
        ['./2-wide.htm', 0, true],
        ['./3-long.htm', 400, false],
      ]);
      expect(stderr).toMatch(
        /^error: \.\/2-wide\.htm: the output would have more than 128 million/,
      );
      expect([stderr.trim().split('\n').length, status]).toEqual([1, 2]);
    },
  );

  it.each([
    ['ends', 'process.exit(3)', 'exit'],
    [
      'is out of memory',
      'for (const all = []; ; ) all.push(Array(2 ** 16).fill({}).map((x) => [x]))',
      'memory',
    ],
    ['fails', "throw new TypeError('of its own')", 'of its own'],
  ])('names the input at which a thread %s, in the output, too', (_, act, reason) => {
    const cwd = folder();
    writeFileSync(join(cwd, '2-fatal.txt'), page.replace('lamp', 'quixotic'));
    const path = join(folderWith({ 'hook.mjs': failingAt('quixotic', act) }), 'hook.mjs');
    for (const [command, others] of [
      ['parse', 15 + 99],
      ['lint', 15 + 99 + 1],
    ] as const) {
      const hooked = ['--max-old-space-size=256', '--import', pathToFileURL(path).href, bin];
      const { stdout, stderr, status } = spawnSync(
        process.execPath,
        [...hooked, command, '.', '-f', 'ndjson', '--jobs', '3', '-q'],
        { cwd, encoding: 'utf8', maxBuffer: 2 ** 26 },
      );
      const lines = stdout.trimEnd().split('\n');
      const failed = lines.filter((line) => line.includes('"input-failed"'));
      expect([lines.length, failed.length, status]).toEqual([others + 1, 1, 2]);
      expect(JSON.parse(failed[0] ?? '').source.name).toBe('./2-fatal.txt');
      expect(failed[0]).toContain(reason);
      expect(stderr).toMatch(/^error: \.\/2-fatal\.txt: [^\n]+\n$/);
    }
  });

  it('report that they cannot start; --jobs 1 needs none', () => {
    const cwd = folder();
    const copy = mkdtempSync(join(tmpdir(), 'cyd-bin-'));
    cpSync(outDir, copy, { recursive: true });
    rmSync(join(copy, 'worker.js'));
    const withoutWorker = (jobs: string) =>
      run(['parse', '.', '-f', 'ndjson', '--jobs', jobs], { cwd, program: join(copy, 'bin.cjs') });
    const several = withoutWorker('2');
    const one = withoutWorker('1');
    rmSync(copy, { recursive: true });
    expect(several.stderr).toMatch(/^(?:error: \.\/[^\n]+\n){16}$/);
    expect(several.status).toBe(2);
    expect([one.stderr, one.status]).toEqual(['', 0]);
  });
});

it.skipIf(spawnSync('bash', ['--version']).status !== 0)(
  'completes in bash (skipped without bash)',
  () => {
    const script = run(['completion', 'bash']).stdout;
    const complete = (...words: string[]): string => {
      const setUp = `COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}`;
      const source = `${script}\n${setUp}; _cyd; echo "\${COMPREPLY[*]}"`;
      return spawnSync('bash', ['-c', source], { encoding: 'utf8' }).stdout.trim();
    };
    expect(complete('cyd', 're')).toBe('report');
    expect(complete('cyd', 'schema', '')).toBe('filing report comparison lint config');
    expect(complete('cyd', 'explain', 'board-o')).toBe('board-oversight-missing');
    expect(complete('cyd', 'report', '--out')).toBe('--output');
    expect(complete('cyd', 'report', '-f', 'nd')).toBe('ndjson');
    expect(complete('cyd', 'report', 'x')).toBe('');
  },
);
