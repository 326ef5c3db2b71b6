import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { buildProgram } from './support/built-program';
import { folderWith, repeat } from './support/folder';
import { inlineDocument, page } from './support/page';

const { outDir, bin, run } = buildProgram();

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

it('says what to install where the driver of the corpus is missing', () => {
  const cwd = folderWith({ 'page.txt': page });
  const { stderr, status } = run(['corpus', 'add', 'page.txt'], { cwd });
  expect(status).toBe(2);
  expect(stderr).toContain("A corpus needs the package 'libsql'. Install it: npm install libsql");
  expect(readdirSync(cwd)).toEqual(['page.txt']);
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

describe.skipIf(process.platform === 'win32')('what is no file (skipped on Windows)', () => {
  it('is refused on standard input if it is a directory', () => {
    const fd = openSync('/', 'r');
    const args = [bin, 'report', '-'];
    const { status, stderr } = spawnSync(process.execPath, args, { stdio: [fd, 'pipe', 'pipe'] });
    closeSync(fd);
    expect([status, String(stderr)]).toEqual([2, 'error: -: is a directory\n']);
  });

  it('keeps the file on standard input', () => {
    const cwd = folderWith({ 'd.txt': page });
    const fd = openSync(join(cwd, 'd.txt'), 'r');
    const args = [bin, 'report', '-o', 'd.txt', '-f', 'json'];
    const { status } = spawnSync(process.execPath, args, { cwd, stdio: [fd, 'pipe', 'pipe'] });
    closeSync(fd);
    expect([status, readFileSync(join(cwd, 'd.txt'), 'utf8')]).toEqual([2, page]);
  });
});

it.runIf(process.platform === 'linux').each([['--help'], ['--version'], ['lint', '--help']])(
  'says that %s could not be written (Linux only, which has /dev/full)',
  (...args) => {
    const fd = openSync('/dev/full', 'w');
    const stdio = ['ignore', fd, 'pipe'] as const;
    const { status, stderr } = spawnSync(process.execPath, [bin, ...args], { stdio: [...stdio] });
    closeSync(fd);
    expect([status, String(stderr)]).toEqual([2, 'error: no space left on the device\n']);
  },
);
