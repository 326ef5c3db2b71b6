import { type ChildProcess, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { behindDoor } from '../src/io/door';
import { createProgram } from '../src/program';
import { buildProgram } from './support/built-program';
import { filesBelow, useEdgar } from './support/edgar';
import { fakeIo } from './support/fake-io';
import { folderWith } from './support/folder';
import { noNetwork } from './support/no-network';
import { page } from './support/page';

const { outDir, bin } = buildProgram();
const edgar = useEdgar();

beforeAll(() => {
  // The driver of the corpus is installed next to the program.
  const driver = realpathSync(join(import.meta.dirname, '../node_modules/libsql'));
  mkdirSync(join(outDir, 'node_modules'));
  symlinkSync(driver, join(outDir, 'node_modules/libsql'));
});

interface Started {
  child: ChildProcess;
  ended: Promise<{ code: number | null; out: string; err: string }>;
}

/** Starts the program. The server is in this process, so that nothing may wait for it synchronously. */
function start(
  args: readonly string[],
  { cwd, env, flags = [] }: { cwd: string; env?: Record<string, string>; flags?: string[] },
): Started {
  const child = spawn(process.execPath, [...flags, bin, ...args], {
    cwd,
    env: { PATH: process.env['PATH'], HOME: cwd, ...edgar.env(cwd), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const text = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (piece) => {
    text.out += piece;
  });
  child.stderr.setEncoding('utf8').on('data', (piece) => {
    text.err += piece;
  });
  const ended = new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    child.once('close', (code) => resolve({ code, ...text }));
  });
  return { child, ended };
}

it('leads from an empty folder to statistics in three commands', async () => {
  const cwd = folderWith({});
  const commands = [
    'fetch --since 2026-01-01 --until 2026-03-31 --into filings',
    'corpus add filings',
    'corpus stats',
  ];
  const outputs: string[] = [];
  for (const command of commands) {
    const { code, out, err } = await start(command.split(' '), { cwd }).ended;
    expect([command, code, err]).toEqual([command, 0, '']);
    outputs.push(out.split('\n')[0] ?? '');
  }
  expect(outputs).toEqual([
    '4 filings listed: 4 fetched',
    'Added 4 filings and replaced 0',
    '4 annual reports, one of each company',
  ]);
});

it('does it in two with --add', async () => {
  const cwd = folderWith({});
  const args = ['fetch', 'LNFX', '--since', '2025-01-01', '--add'];
  expect((await start(args, { cwd }).ended).out).toContain('· Added 2 filings and replaced 0.');
  const { code, out } = await start(['corpus', 'stats'], { cwd }).ended;
  expect([code, out.split('\n')[0]]).toEqual([0, '1 annual report, one of each company']);
});

it('gives the same bytes in every locale', async () => {
  const results: unknown[] = [];
  for (const locale of ['C', 'de_DE.UTF-8', 'zh_CN.UTF-8', 'tr_TR.UTF-8']) {
    const cwd = folderWith({});
    const env = { LANG: locale, LC_ALL: locale, TZ: 'Asia/Shanghai' };
    const args = ['fetch', 'lnfx', 'fenn', '--notes', '2025q1'];
    const { code, out, err } = await start(args, { cwd, env }).ended;
    expect([code, err]).toEqual([0, '']);
    results.push([
      out,
      [...filesBelow(join(cwd, 'cyd-filings'))].map(([name, bytes]) => [
        name,
        bytes.toString('hex'),
      ]),
    ]);
  }
  for (const result of results) expect(result).toEqual(results[0]);
});

it('continues a download after kill -9, of which nothing but a partial file is left', async () => {
  const cwd = folderWith({});
  const path = '/Archives/edgar/data/9999901/000999990126000012/lnfx-20251231.htm';
  const whole = Buffer.from(edgar.server().files.get(path) ?? '');
  edgar.server().fault(path, { kind: 'pieces', size: 2000, every: 20 });
  const { child, ended } = start(['fetch', 'LNFX'], { cwd });
  const draft = join(cwd, 'cyd-filings/.0009999901-26-000012');
  const part = (): string[] => (existsSync(draft) ? readdirSync(draft) : []);
  while (!part().some((name) => statSync(join(draft, name)).size > 4000)) await setTimeout(10);
  child.kill('SIGKILL');
  await ended;
  // The lock of a process that has died is no hindrance.
  expect(readdirSync(join(cwd, 'cyd-filings')).sort()).toEqual([
    '.0009999901-26-000012',
    '.0009999901-26-000012.lock',
  ]);
  expect(part().filter((name) => name.endsWith('.htm'))).toEqual([]);

  edgar.server().requests.length = 0;
  const { code, out, err } = await start(['fetch', 'LNFX'], { cwd }).ended;
  expect([code, out.split('\n')[0], err]).toEqual([0, '1 filing listed: 1 fetched', '']);
  const [asked] = edgar.server().requests.filter(({ url }) => url === path);
  expect(asked?.headers.range).toMatch(/^bytes=[1-9]\d*-$/u);
  expect(readdirSync(join(cwd, 'cyd-filings'))).toEqual(['0009999901-26-000012']);
  const file = join(cwd, 'cyd-filings/0009999901-26-000012/lnfx-20251231.htm');
  expect(readFileSync(file).equals(whole)).toBe(true);
});

it.each(['SIGINT', 'SIGTERM'] as const)(
  'says at %s what was done, and leaves no lock, no empty folder, and what goes on',
  async (signal) => {
    const cwd = folderWith({});
    const path = '/Archives/edgar/data/9999901/000999990126000012/lnfx-20251231.htm';
    edgar.server().fault(path, { kind: 'pieces', size: 2000, every: 20 });
    const { child, ended } = start(['fetch', 'TERN', 'LNFX'], { cwd });
    const draft = join(cwd, 'cyd-filings/.0009999901-26-000012');
    const part = (): string[] => (existsSync(draft) ? readdirSync(draft) : []);
    while (!part().some((name) => statSync(join(draft, name)).size > 4000)) await setTimeout(10);
    child.kill(signal);
    expect(await ended).toEqual({
      code: null,
      out: '',
      err: 'Stopped. So far: 1 filing looked at, 1 fetched into cyd-filings. The same command goes on from there.\n',
    });
    expect(child.signalCode).toBe(signal);
    expect(readdirSync(join(cwd, 'cyd-filings')).sort()).toEqual([
      '.0009999901-26-000012',
      '0009999902-26-000014',
    ]);
    const { code, out } = await start(['fetch', 'TERN', 'LNFX'], { cwd }).ended;
    expect([code, out.split('\n')[0]]).toEqual([0, '2 filings listed: 1 fetched, 1 here already']);
  },
);

it('leaves no lock at a signal of an input that --fetch gets', async () => {
  const cwd = folderWith({});
  const path = '/Archives/edgar/data/9999901/000999990126000012/lnfx-20251231.htm';
  edgar.server().fault(path, { kind: 'pieces', size: 1, every: 60_000 });
  const { child, ended } = start(['report', 'LNFX', '--fetch'], { cwd });
  const folder = join(cwd, 'cache/filings');
  while (!edgar.asked().includes(path)) await setTimeout(10);
  child.kill('SIGINT');
  const { err } = await ended;
  expect(err).toBe('Stopped while LNFX was fetched. The same command goes on from there.\n');
  expect(readdirSync(folder).filter((name) => name.endsWith('.lock'))).toEqual([]);
});

it('shares its folder with other processes: each filing is fetched once, and nothing is left over', async () => {
  const cwd = folderWith({});
  const args = ['fetch', 'LNFX', 'TERN', 'FENN', '--notes', '2025q1', '--json'];
  const runs = [1, 2, 3].map(() => start(args, { cwd }).ended);
  const states: string[] = [];
  for (const { code, out, err } of await Promise.all(runs)) {
    expect([code, err]).toEqual([0, '']);
    for (const { state } of JSON.parse(out).rows) states.push(state);
  }
  expect(states.filter((state) => state === 'fetched')).toHaveLength(4);
  expect(states.filter((state) => state === 'here')).toHaveLength(8);
  expect(readdirSync(join(cwd, 'cyd-filings')).sort()).toEqual([
    '.fetched.json',
    '0009999901-26-000012',
    '0009999902-26-000014',
    '0009999903-26-000002',
    '2025q1_notes.zip',
  ]);
});

describe('no connection is opened', () => {
  /** What each command is run with, by its words. */
  const examples: Readonly<Record<string, readonly string[]>> = {
    report: ['page.txt', 'LNFX'],
    open: ['page.txt', '-o', 'x.html'],
    parse: ['page.txt', '9999901'],
    diff: ['page.txt', 'LNFX#FY2024'],
    lint: ['page.txt', '0009999901-26-000012'],
    init: [],
    explain: ['C02'],
    taxonomy: [],
    schema: ['report'],
    completion: ['bash'],
    'corpus add': ['page.txt', 'https://www.sec.gov/ix?doc=/Archives/edgar/data/1/2/a.htm'],
    'corpus remove': ['0009999901-26-000012'],
    'corpus check': [],
    'corpus info': [],
    'corpus search': ['lamp'],
    'corpus stats': [],
    'corpus provenance': ['We keep lamps.'],
    'corpus boilerplate': ['page.txt'],
    'corpus peers': ['page.txt'],
    'corpus trends': [],
    'corpus incidents': [],
    'corpus sql': [],
    'corpus export': ['--csv', 'out'],
  };
  /** The commands that open one: to EDGAR, and to a queue. */
  const connecting: ReadonlySet<string> = new Set(['fetch', 'worker', 'corpus enqueue']);
  const cwd = folderWith.bind(null, { 'page.txt': page, '.guard.cjs': noNetwork });

  async function connectionsOf(args: readonly string[], folder: string) {
    const log = join(folder, 'connections.log');
    writeFileSync(log, '');
    const { code, err } = await start(args, {
      cwd: folder,
      env: { CYD_TEST_CONNECTIONS: log },
      flags: ['--require', join(folder, '.guard.cjs')],
    }).ended;
    return { opened: readFileSync(log, 'utf8'), code, err };
  }

  it('by any command but those that are for it', async () => {
    const program = createProgram({ io: behindDoor(fakeIo()), finish: () => {}, print: () => {} });
    const names = program.commands.flatMap((command) =>
      command.commands.length === 0
        ? [command.name()]
        : command.commands.map((inner) => `${command.name()} ${inner.name()}`),
    );
    const quiet = names.filter((name) => !connecting.has(name));
    expect(quiet.sort()).toEqual(Object.keys(examples).sort());
    const folder = cwd();
    for (const name of quiet) {
      const args = [...name.split(' '), ...(examples[name] ?? [])];
      const { opened, code, err } = await connectionsOf(args, folder);
      expect([name, opened, err.includes('internal error')]).toEqual([name, '', false]);
      expect(code).not.toBe(null);
    }
    expect(edgar.asked()).toEqual([]);
  });

  it('offline, by any command', async () => {
    const folder = cwd();
    await start(['fetch', 'LNFX', '--into', 'cache/filings', '--add'], { cwd: folder }).ended;
    edgar.server().requests.length = 0;
    const commands = [
      ['fetch', 'LNFX', '--into', 'cache/filings'],
      ['fetch', 'TERN', '--since', '2026-01-01'],
      ['fetch', '--notes', '2025q1'],
      ['fetch', '--check'],
      ['report', 'LNFX', '--fetch'],
      ['diff', 'LNFX#FY2025', 'page.txt', '--fetch'],
    ];
    const codes: unknown[] = [];
    for (const command of commands) {
      const { opened, code } = await connectionsOf([...command, '--offline'], folder);
      expect([command, opened]).toEqual([command, '']);
      codes.push(code);
    }
    expect(codes).toEqual([0, 2, 2, 2, 0, 1]);
    expect(edgar.asked()).toEqual([]);
  });

  it('but by a command that fetches, which the guard sees', async () => {
    const { opened, code } = await connectionsOf(['fetch', 'LNFX'], cwd());
    expect([opened, code]).not.toEqual(['', 0]);
    expect(opened).toMatch(/connect|request/u);
  });
});
