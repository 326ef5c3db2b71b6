// Changes filings at random, the examples and real ones if there are any, and reads them until the
// time is over: `npm run fuzz -- --minutes 30 --seed 7 --shape inline`. Besides, it repeats random
// pieces and measures how time grows. Failures go to artifacts/fuzz, made as small as possible, and
// the exit code is 1. An input follows from its shape and seed alone; the rules are in
// packages/parser/test/fuzz and apps/cli/test/fuzz.
import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { build } from 'tsup';

const repository = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
    shape: { type: 'string', default: '' },
    known: { type: 'string', multiple: true, default: [] },
    'time-limit': { type: 'string', default: '5000' },
  },
});
const minutes = Number(values.minutes);
const seed = Number(values.seed);
const timeLimit = Number(values['time-limit']);
if (![minutes, seed, timeLimit].every(Number.isFinite)) {
  console.error(
    'usage: npm run fuzz -- [--minutes N] [--seed N] [--shape NAME] [--known RULE …] [--time-limit MS]',
  );
  process.exit(2);
}

const out = join(repository, 'artifacts', 'fuzz');
const compiled = join(repository, 'node_modules', '.cache', 'fuzz');
await build({
  entry: {
    worker: join(repository, 'apps/cli/test/fuzz/worker.ts'),
    growth: join(repository, 'bench/src/growth/fuzz.mjs'),
  },
  outDir: compiled,
  outExtension: () => ({ js: '.mjs' }),
  format: 'esm',
  platform: 'node',
  target: 'node20',
  config: false,
  silent: true,
  noExternal: [/./],
  // commander and ajv are CommonJS.
  banner: {
    js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
  },
  esbuildOptions: (options) => {
    options.conditions = ['@cydkit/source'];
  },
});

/** Written by the worker: index of the file, seed, and a count that grows with each input. */
const progress = new SharedArrayBuffer(12);
const now = new Int32Array(progress);
/** Inputs by shape. */
const tried = new Map();
/** Failures by shape and rule: the first one of each is kept. */
const failures = new Map();
let names = [];
const began = performance.now();

const worker = new Worker(join(compiled, 'worker.mjs'), {
  workerData: {
    repository,
    data: resolve(repository, process.env.CYDKIT_SHARED ?? '../shared', 'data'),
    timeLimit,
    shape: values.shape,
    known: values.known,
    seed,
    progress,
  },
});
console.log(`seed ${seed}, ${minutes} minutes`);

worker.on('message', (message) => {
  if (message.kind === 'subjects') {
    names = message.names;
    console.log(`${names.length} files or sets of files to change`);
  } else if (message.kind === 'tried') {
    const [shape] = names[message.index];
    tried.set(shape, (tried.get(shape) ?? 0) + 1);
  } else {
    keep(message.failure, message.files);
  }
});
worker.on('error', (error) => {
  console.error(error);
  finish(1);
});

// Besides, how time grows with what is repeated, through all stages and formats.
const growth = fork(join(compiled, 'growth.mjs'), [String(seed)]);
growth.on('exit', (code, signal) => failures.set(`growth: ends with ${code ?? signal}`, 1));
growth.on('message', ({ seed, problems, text }) => {
  tried.set('growth', (tried.get('growth') ?? 0) + 1);
  const found = problems.map((detail) => ({ rule: 'time grows in proportion', detail }));
  if (found.length === 0) return;
  const files = [{ name: 'a.htm', bytes: text }];
  keep({ shape: 'growth', specimen: 'random', seed, changes: [], problems: found }, files);
});

function keep({ shape, specimen, seed, changes, problems }, files) {
  const { rule, detail } = problems[0];
  const key = `${shape}: ${rule}`;
  const count = failures.get(key) ?? 0;
  failures.set(key, count + 1);
  if (files.length === 0) return;
  const folder = join(out, `${specimen}-${seed}`);
  mkdirSync(folder, { recursive: true });
  for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes);
  writeFileSync(
    join(folder, 'failure.json'),
    JSON.stringify({ shape, specimen, seed, changes, problems }, null, 2),
  );
  console.log(`${key} (${specimen}, seed ${seed})\n  ${detail}\n  ${folder}`);
}

function progressLine() {
  const inputs = [...tried.values()].reduce((sum, count) => sum + count, 0);
  const seconds = (performance.now() - began) / 1000;
  const rate = (inputs / seconds).toFixed(0);
  const found = [...failures.values()].reduce((sum, count) => sum + count, 0);
  console.log(
    `${seconds.toFixed(0)} s: ${inputs} inputs, ${rate}/s, seed ${now[1]}, ${found} failures`,
  );
}

function processorSeconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function finish(code) {
  progressLine();
  console.log(`  ${(processorSeconds() / 60).toFixed(1).padStart(9)} minutes of processor time`);
  for (const [shape, count] of tried) console.log(`  ${String(count).padStart(9)} ${shape}`);
  for (const [key, count] of failures) console.log(`  ${String(count).padStart(9)} FAILED ${key}`);
  process.exit(failures.size > 0 ? 1 : code);
}

// What hangs cannot say so itself. Making a failure small takes half a minute of processor time.
const patience = 90;
let last = -1;
let since = 0;
setInterval(() => {
  progressLine();
  const [index, current, count] = now;
  const seconds = processorSeconds();
  if (names.length === 0 || count !== last) since = seconds;
  last = count;
  if (seconds - since < patience) return;
  const [shape, specimen] = names[index];
  failures.set(`${shape}: never ends`, 1);
  console.error(`Hangs: ${specimen}; again with --seed ${current} --shape "${shape}"`);
  finish(1);
}, 30_000);
setTimeout(() => finish(0), minutes * 60_000);
