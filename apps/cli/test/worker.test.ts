import { type ChildProcess, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { exportTables, listParts, type PartManifest } from '@cydkit/corpus';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { RedisServer, withoutRedis } from '../../../packages/worker/test/support/redis';
import { buildProgram } from './support/built-program';
import { inventedNotes } from './support/invented-notes';
import { inlineDocument, page } from './support/page';

const { outDir, bin, run } = buildProgram();
const examples = resolve(import.meta.dirname, '../../../examples/filings');
const notes = resolve(import.meta.dirname, '../../..', process.env['CYDKIT_SHARED'] ?? '../shared');
/** Real data sets, if they are here: a few, so that the test takes seconds. */
const zips = ['2025_07_notes.zip', '2026_01_notes.zip']
  .map((name) => join(notes, 'data/notes', name))
  .filter((path) => existsSync(path));

beforeAll(() => {
  // What is not in the bundle is installed next to the program.
  mkdirSync(join(outDir, 'node_modules'));
  for (const name of ['libsql', 'bullmq', 'ioredis']) {
    const installed = realpathSync(join(import.meta.dirname, '../node_modules', name));
    symlinkSync(installed, join(outDir, 'node_modules', name));
  }
});

describe.skipIf(withoutRedis !== '')(`cyd worker${withoutRedis}`, () => {
  let server: RedisServer;
  beforeAll(async () => {
    server = await RedisServer.open();
  });
  let cwd = '';
  const started: ChildProcess[] = [];
  afterEach(() => {
    for (const child of started.splice(0)) child.kill('SIGKILL');
    rmSync(cwd, { recursive: true, force: true });
  });
  afterAll(async () => await server.close());

  /** Makes a folder with inputs in it, and starts a Redis that knows nothing. */
  async function inputsOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
    cwd = mkdtempSync(join(tmpdir(), 'cyd-worker-'));
    mkdirSync(join(cwd, 'inputs'));
    for (const [name, content] of Object.entries(files)) {
      writeFileSync(join(cwd, 'inputs', name), content);
    }
    await server.close();
    server = await RedisServer.open();
  }

  function enqueue(...more: string[]) {
    const where = ['--inputs', 'inputs', '--redis', server.url];
    return run(['corpus', 'enqueue', 'inputs', ...where, ...more], { cwd });
  }

  interface Started {
    child: ChildProcess;
    err: () => string;
    end: Promise<number | string | null>;
  }

  function startWorker(more: string[] = [], node: string[] = []): Started {
    const options = ['--redis', server.url, '--inputs', 'inputs', '--into', 'parts', '--jobs', '1'];
    const args = [...node, bin, 'worker', ...options, '--claim', '2', ...more];
    const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
    started.push(child);
    let err = '';
    child.stderr?.on('data', (chunk) => {
      err += String(chunk);
    });
    const end = new Promise<number | string | null>((done) => {
      child.on('close', (code, signal) => done(signal ?? code));
    });
    return { child, err: () => err, end };
  }

  async function manifests(): Promise<PartManifest[]> {
    if (!existsSync(join(cwd, 'parts/_parts'))) return [];
    return (await listParts(join(cwd, 'parts'))).manifests;
  }

  function status(): Record<string, unknown> {
    return JSON.parse(run(['worker', '--status', '--redis', server.url, '--json']).stdout);
  }

  /** Returns the tables of the corpus that an input makes, as they are exported. */
  function tablesOf(name: string, folder: string, inputs: string[]): string[] {
    const corpus = join(cwd, name);
    const added = run(['corpus', 'add', ...inputs, '--corpus', corpus], { cwd: folder });
    expect(added.stderr).toBe('');
    run(['corpus', 'export', '--csv', `${corpus}-csv`, '--corpus', corpus]);
    return exportTables.map((table) =>
      readFileSync(join(`${corpus}-csv`, `${table.name}.csv`), 'utf8'),
    );
  }

  it('does every filing once, although a worker is killed and Redis restarts', async () => {
    await inputsOf({ 'a.zip': inventedNotes(0, 600), 'b.zip': inventedNotes(600, 300) });
    for (const name of readdirSync(examples)) {
      cpSync(join(examples, name), join(cwd, 'inputs', name), { recursive: true });
    }
    for (const path of zips)
      cpSync(path, join(cwd, 'inputs', path.slice(path.lastIndexOf('/') + 1)));
    // Named as below, since which files make a filing depends on the folder that is named.
    const folder = join(cwd, 'inputs');
    const names = readdirSync(folder).sort();
    const queued = run(['corpus', 'enqueue', ...names, '--redis', server.url], { cwd: folder });
    expect(queued.stdout).toMatch(/^Enqueued \d+ batches/u);
    const first = startWorker();
    const second = startWorker(['--drain']);
    // In the middle of a batch: a file of the part is there, and its manifest is not.
    const begun = () => existsSync(join(cwd, 'parts/facts')) && first.err().includes('written');
    while (!begun()) await setTimeout(5);
    first.child.kill('SIGKILL');
    expect(await first.end).toBe('SIGKILL');
    await server.stop();
    await setTimeout(300);
    await server.start();
    expect(await second.end).toBe(0);
    expect(second.err()).toContain('answers again');
    expect(status()).toMatchObject({ waiting: 0, active: 0, delayed: 0, failed: 0 });

    const sources = (await manifests()).flatMap((part) => part.sources);
    const shares = sources.map(({ name, share }) => `${name} ${share.number}/${share.of}`);
    expect(new Set(shares).size).toBe(shares.length);
    const invented = sources.filter(({ name }) => /^[ab]\.zip$/u.test(name));
    expect(new Set(invented.flatMap(({ keys }) => keys)).size).toBe(900);
    expect(invented.flatMap(({ keys }) => keys)).toHaveLength(900);

    const parts = tablesOf('of-parts', cwd, ['parts', '--inputs', 'inputs']);
    const single = tablesOf('of-inputs', folder, names);
    expect(parts.map((table) => table.length)).toEqual(single.map((table) => table.length));
    expect(parts.every((table, index) => table === single[index])).toBe(true);

    // All that Redis knew is lost: only what is missing is enqueued again.
    await server.close();
    server = await RedisServer.open();
    const [part] = await manifests();
    rmSync(join(cwd, 'parts/_parts', `${part?.id}.json`));
    const missing = ['--into', join(cwd, 'parts'), '--redis', server.url, '--json'];
    const again = run(['corpus', 'enqueue', ...names, ...missing], { cwd: folder });
    expect(JSON.parse(again.stdout)).toMatchObject({ added: 1 });
  });

  it('parks what cannot be read and what ends its thread, and has the rest', async () => {
    await inputsOf({
      'crash.txt': page.replace('true', 'crash-here'),
      'cut.zip': inventedNotes(0, 3).subarray(0, 600),
      'good.htm': inlineDocument(2000),
      'page.txt': page,
    });
    enqueue();
    const hook = join(cwd, 'hook.mjs');
    writeFileSync(
      hook,
      `import { isMainThread } from 'node:worker_threads';
const decode = TextDecoder.prototype.decode;
TextDecoder.prototype.decode = function (...given) {
  const text = decode.apply(this, given);
  if (!isMainThread && text.includes('crash-here')) process.exit(7);
  return text;
};`,
    );
    const worker = startWorker(['--drain'], ['--import', pathToFileURL(hook).href]);
    expect(await worker.end).toBe(0);
    const [part] = await manifests();
    const problems = part?.sources.flatMap((source) => source.problems.map(({ name }) => name));
    expect(problems).toEqual(expect.arrayContaining(['crash.txt', 'cut.zip/txt.tsv']));
    expect(part?.sources.map(({ name, keys }) => [name, keys.length])).toEqual([
      ['crash.txt', 0],
      // What can be read of it is kept.
      ['cut.zip', 2],
      ['good.htm', 1],
      ['page.txt', 1],
    ]);
    expect(JSON.stringify(part)).not.toContain(cwd);
    expect(worker.err()).toContain('error: crash.txt: ');
  });

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'finishes the batch at hand at %s, and leaves no half of a part',
    async (signal) => {
      await inputsOf({ 'a.zip': inventedNotes(0, 900) });
      enqueue();
      const worker = startWorker();
      while (!existsSync(join(cwd, 'parts/facts'))) await setTimeout(5);
      worker.child.kill(signal);
      expect(await worker.end).toBe(0);
      const { unfinished, manifests: whole } = await listParts(join(cwd, 'parts'));
      expect({ unfinished, whole: whole.length }).toEqual({ unfinished: [], whole: 1 });
      expect(status()).toMatchObject({ completed: 1, waiting: 3, active: 0 });
    },
  );

  it('gives the batch back at a second signal, or when the time of grace is over', async () => {
    await inputsOf({ 'a.zip': inventedNotes(0, 200) });
    enqueue();
    const worker = startWorker(['--grace', '0']);
    while (!existsSync(join(cwd, 'parts/facts'))) await setTimeout(2);
    worker.child.kill('SIGTERM');
    expect(await worker.end).toBe(0);
    const { unfinished, manifests: whole } = await listParts(join(cwd, 'parts'));
    expect(unfinished).toEqual([]);
    expect(worker.err().includes('given back')).toBe(whole.length === 0);
    expect(status()).toMatchObject({ waiting: 1 - whole.length, active: 0, failed: 0 });
  });

  it('fails a batch whose file has changed or is missing, and tries it again', async () => {
    await inputsOf({ 'a.txt': page });
    enqueue();
    writeFileSync(join(cwd, 'inputs/a.txt'), `${page}\n`);
    const worker = startWorker();
    while (!worker.err().includes('attempt 1 of 5')) await setTimeout(10);
    worker.child.kill('SIGTERM');
    expect(await worker.end).toBe(0);
    expect(worker.err()).toContain('a.txt is not the file that was enqueued');
    expect(await manifests()).toEqual([]);
    expect(status()).toMatchObject({ delayed: 1, failed: 0 });
  });

  it('takes a list from a file or standard input, and skips nothing silently', async () => {
    await inputsOf({
      'a.txt': page,
      'b.txt': page,
      list: 'inputs/b.txt\ninputs/a.txt\r\n\ninputs/c.txt\n',
    });
    const where = ['--inputs', 'inputs', '--redis', server.url, '--json'];
    const args = ['corpus', 'enqueue', ...where, '--list'];
    const listed = run([...args, 'inputs/list'], { cwd });
    expect(JSON.parse(listed.stdout)).toMatchObject({
      batches: 1,
      inputs: 2,
      added: 1,
      problems: 1,
    });
    expect([listed.status, listed.stderr]).toEqual([
      2,
      'error: inputs/c.txt: no such file or directory\n',
    ]);
    const input = 'inputs/b.txt\ninputs/a.txt\n';
    expect(JSON.parse(run([...args, '-'], { cwd, input }).stdout)).toMatchObject({ waiting: 1 });
    const csv = [
      'corpus',
      'enqueue',
      '--inputs',
      'inputs',
      '--redis',
      server.url,
      '--format',
      'csv',
    ];
    const counts = run([...csv, '--list', 'inputs/list'], { cwd }).stdout;
    expect(counts).toContain('In the queue already,1');
    const nowhere = ['corpus', 'enqueue', 'inputs', '--redis', server.url, '--inputs', 'nowhere'];
    expect(run(nowhere, { cwd }).stderr).toBe(
      "error: There is no folder 'nowhere', which the inputs should be in. Name it with --inputs.\n",
    );
    const outside = run([...args, '-'], { cwd, input: 'inputs/../hook.mjs\n' });
    expect(outside.status).toBe(2);
    expect(run([...args, 'nowhere'], { cwd }).stderr).toContain('nowhere: no such file');
  });
});

it.each([
  [['worker', '--into', 'parts'], 'Say where Redis is: --redis redis://localhost:6379'],
  [['worker', '--redis', 'redis://localhost'], 'Say where the parts go: --into <folder>'],
  [['worker', '--redis', 'lamps', '--into', 'x'], 'The address of Redis is written as'],
  [['corpus', 'enqueue', '--redis', 'redis://localhost'], 'Name inputs to enqueue'],
  [
    ['worker', '--redis', 'redis://localhost', '--into', 'x', '--inputs', 'nowhere'],
    "There is no folder 'nowhere', which the inputs should be in",
  ],
  [['worker', '--redis', 'redis://localhost', '--into', import.meta.filename], 'Cannot write'],
])('refuses %j, and says what to do', (args, message) => {
  const { stderr, status } = run(args);
  expect(stderr).toContain(message);
  expect(status).toBe(2);
});

it('says what to install where the queue is missing, and needs it for nothing else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cyd-bare-'));
  cpSync(outDir, folder, { recursive: true, filter: (path) => !path.includes('node_modules') });
  const program = join(folder, 'bin.cjs');
  const bare = run(['worker', '--status', '--redis', 'redis://localhost'], { program });
  expect(bare.stderr).toContain(
    "The queue needs the packages 'bullmq' and 'ioredis'. Install them",
  );
  expect(bare.status).toBe(2);
  expect(run(['--version'], { program }).status).toBe(0);
  rmSync(folder, { recursive: true });
});

it('loads the queue on demand only', () => {
  for (const name of readdirSync(outDir).filter((each) => each.endsWith('.cjs'))) {
    expect(readFileSync(join(outDir, name), 'utf8')).not.toMatch(
      /require\("(?:bullmq|ioredis)"\)/u,
    );
  }
});
