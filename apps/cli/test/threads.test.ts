import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Filing } from '@cydkit/parser';
import { describe, expect, it } from 'vitest';
import { buildProgram } from './support/built-program';
import { folderWith, repeat } from './support/folder';
import { inlineDocument, page, wideDocument } from './support/page';
import { zipOf } from './support/zip';

const { outDir, bin, run } = buildProgram();

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
    expect(lines.filter((line) => line.includes('"code":"input-failed"'))).toHaveLength(1);
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
      const failed = lines.filter((line) => line.includes('"code":"input-failed"'));
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
