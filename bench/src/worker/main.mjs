// `pnpm bench:worker [--gigabytes 2] [--only notes|documents]`: one machine without a queue, then the
// same inputs by one and by two workers of one thread each, on a Redis of its own; then by two of which
// one is killed, with Redis restarted. Needs redis-server.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { cyd } from '../child.mjs';
import { inlineFilings, notesZips, totalBytes } from '../data.mjs';
import { digits, table } from '../table.mjs';
import { withTemporaryFolder } from '../temporary.mjs';
import { writeSubmissions } from './write-submissions.mjs';

const { values } = parseArgs({
  options: { gigabytes: { type: 'string', default: '2' }, only: { type: 'string' } },
});
const redis = process.env.REDIS_SERVER_PATH ?? 'redis-server';
console.log(
  `Node ${process.versions.node}, ${cpus().length} processors, ${cpus()[0]?.model ?? '?'}`,
);

await withTemporaryFolder(async (folder) => {
  if (spawnSync(redis, ['--version']).status !== 0) {
    console.log(`There is no Redis as ${redis}: install redis-server, or set REDIS_SERVER_PATH`);
    return;
  }
  const zips = notesZips();
  if (values.only !== 'documents' && zips.length > 0) {
    const bytes = totalBytes(zips.map((path) => ({ bytes: readFileSync(path) })));
    await measure('Notes data sets', { cwd: dirname(zips[0]), glob: '*.zip', bytes, folder });
  }
  if (values.only === 'notes') return;
  const { files, notes } = inlineFilings();
  for (const note of notes) console.log(`note: ${note}`);
  const cwd = join(folder, 'documents');
  const bytes = writeSubmissions(files, cwd, Number(values.gigabytes) * 1e9);
  await measure('Inline documents', { cwd, glob: '*/*.txt', bytes, folder });
});

/** Measures all ways to make a corpus of the inputs that a glob matches in a folder. */
async function measure(title, { cwd, glob, bytes, folder }) {
  console.log(`\n${title}`);
  const own = join(folder, title.replaceAll(' ', '-'));
  mkdirSync(own);
  const rows = [];
  const contents = {};
  const row = (what, seconds, filings, against) => {
    // A run takes minutes: what is measured is seen at once, the table at the end.
    console.log(`  ${what}: ${digits(seconds)} s`);
    rows.push([
      what,
      `${digits(seconds)} s`,
      filings === null ? '' : digits(filings / seconds),
      digits(bytes / 1e6 / seconds),
      against === undefined ? '' : `${digits(against / seconds)} × one worker`,
    ]);
  };
  let filings = 0;
  for (const jobs of ['1', '2']) {
    const corpus = join(own, `corpus-${jobs}`);
    const { seconds, answer } = run(
      ['corpus', 'add', glob, '--corpus', corpus, '--jobs', jobs],
      cwd,
    );
    filings = answer.added;
    row(`cyd corpus add --jobs ${jobs}`, seconds, filings);
    contents[`add --jobs ${jobs}`] = contentOf(corpus, cwd);
  }
  let alone;
  for (const count of [1, 2]) {
    const server = await startRedis(join(own, `redis-${count}`));
    const parts = join(own, `parts-${count}`);
    const enqueued = run(['corpus', 'enqueue', glob, '--redis', server.url], cwd);
    if (count === 1)
      row(`cyd corpus enqueue, ${enqueued.answer.batches} batches`, enqueued.seconds, null);
    const start = performance.now();
    const options = ['--redis', server.url, '--into', parts, '--jobs', '1', '--drain'];
    await Promise.all(Array.from({ length: count }, () => startWorker(options, cwd).exit));
    const seconds = (performance.now() - start) / 1000;
    alone ??= seconds;
    row(`${count} × cyd worker --jobs 1`, seconds, filings, count === 1 ? undefined : alone);
    const corpus = join(own, `corpus-of-${count}`);
    const added = run(['corpus', 'add', parts, '--corpus', corpus], cwd);
    row('  and cyd corpus add of the parts', added.seconds, filings);
    contents[`${count} × worker`] = contentOf(corpus, cwd);
    await server.stop();
  }
  const disturbed = await runDisturbed(glob, { cwd, own });
  row('2 × cyd worker, one killed, Redis restarted', disturbed.seconds, filings, alone);
  contents.disturbed = contentOf(disturbed.corpus, cwd);
  console.log(`\n${title}: ${filings} filings, ${digits(bytes / 1e6)} MB`);
  for (const line of table([['', 'time', 'filings/s', 'MB/s', 'ratio'], ...rows]))
    console.log(line);
  const isSame = new Set(Object.values(contents)).size === 1;
  console.log(
    isSame ? '  All corpora are the same' : `  CORPORA DIFFER: ${JSON.stringify(contents)}`,
  );
}

/** Two workers, one of which is killed with a batch in hand; then Redis is restarted. */
async function runDisturbed(glob, { cwd, own }) {
  const server = await startRedis(join(own, 'redis-disturbed'));
  const parts = join(own, 'parts-disturbed');
  const corpus = join(own, 'corpus-disturbed');
  run(['corpus', 'enqueue', glob, '--redis', server.url], cwd);
  const start = performance.now();
  const options = [
    '--redis',
    server.url,
    '--into',
    parts,
    '--jobs',
    '1',
    '--drain',
    '--claim',
    '5',
  ];
  const [first, second] = [startWorker(options, cwd), startWorker(options, cwd)];
  await batchesDone(2, server, { cwd, worker: second });
  first.child.kill('SIGKILL');
  await batchesDone(4, server, { cwd, worker: second });
  await server.restart();
  await second.exit;
  const seconds = (performance.now() - start) / 1000;
  await server.stop();
  run(['corpus', 'add', parts, '--corpus', corpus], cwd);
  return { seconds, corpus };
}

/** Waits until the queue has done this number of batches, or a worker has ended. */
async function batchesDone(count, { url }, { cwd, worker: { child } }) {
  while (child.exitCode === null) {
    const { answer } = run(['worker', '--status', '--redis', url], cwd);
    if (answer.completed >= count) return;
    await setTimeout(100);
  }
}

function run(args, cwd) {
  const start = performance.now();
  const options = { cwd, encoding: 'utf8', maxBuffer: Number.POSITIVE_INFINITY };
  const { stdout, stderr } = spawnSync(process.execPath, [cyd, ...args, '--json'], options);
  const seconds = (performance.now() - start) / 1000;
  if (stdout === '') console.log(stderr.slice(0, 500));
  return { seconds, answer: stdout === '' ? {} : JSON.parse(stdout) };
}

function startWorker(options, cwd) {
  const child = spawn(process.execPath, [cyd, 'worker', ...options, '--quiet'], {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return { child, exit: new Promise((resolve) => child.on('exit', resolve)) };
}

/** A hash of all that is exported of a corpus, but where its files are. */
function contentOf(corpus, cwd) {
  const exported = `${corpus}-csv`;
  run(['corpus', 'export', '--csv', exported, '--corpus', corpus], cwd);
  const hash = createHash('sha256');
  for (const name of readdirSync(exported).sort()) hash.update(readFileSync(join(exported, name)));
  return hash.digest('hex').slice(0, 16);
}

async function startRedis(dir) {
  mkdirSync(dir);
  const port = await new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = server.address();
      server.close(() => resolve(free));
    });
  });
  const kept = ['--appendonly', 'yes', '--save', '', '--maxmemory-policy', 'noeviction'];
  const place = ['--port', String(port), '--bind', '127.0.0.1', '--dir', dir];
  let child;
  const start = async () => {
    child = spawn(redis, [...place, ...kept], { stdio: 'ignore' });
    await setTimeout(500);
  };
  const stop = async () => {
    const end = new Promise((resolve) => child.on('exit', resolve));
    child.kill();
    await end;
  };
  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    stop,
    restart: async () => {
      await stop();
      await start();
    },
  };
}
