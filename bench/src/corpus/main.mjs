// `pnpm bench:corpus`: a corpus of all shared notes, beside SQLite with FTS5 and DuckDB, in one run.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cyd, runNode } from '../child.mjs';
import { notesZips } from '../data.mjs';
import { renderGoals } from '../goals.mjs';
import { rows } from '../notes.mjs';
import { digits, table } from '../table.mjs';
import { withTemporaryFolder } from '../temporary.mjs';
import { median } from '../timing.mjs';
import { unzip } from '../zip.mjs';
import { corpusGoals } from './goals.mjs';
import { queries } from './queries.mjs';
import { countRepeats } from './repeats.mjs';

const zips = notesZips();
if (zips.length === 0) {
  console.error('No notes data sets: set CYDKIT_SHARED to the folder that has them');
  process.exit(1);
}
console.log(
  `Node ${process.versions.node}, ${cpus().length} processors, ${cpus()[0]?.model ?? '?'}`,
);
/** The words of the queries that all contestants can answer: without operators, filters, beginnings. */
const plain = queries
  .filter(
    (one) => Object.keys(one).length === 1 && /^(?:(?!AND|OR|NOT|NEAR)[\w-]+ ?)+$/u.test(one.query),
  )
  .map(({ query }) => query.split(' '));
const quoted = plain.map((words) => words.map((word) => `"${word}"`).join(' '));
/** DuckDB reads all passages for each query: some of them show how long that takes. */
const some = plain.filter((_, at) => at % 4 === 0);

await withTemporaryFolder((folder) => {
  const corpus = join(folder, 'corpus');
  const peer = join(folder, 'peer.sqlite');
  const parquet = join(folder, 'parquet');
  const loads = load({ folder, corpus, peer, parquet });
  const asked = {
    cydkit: ask('ask-cydkit.mjs', corpus, quoted),
    fts5: python(['ask', peer], quoted),
    duckdb: ask('ask-duckdb.mjs', parquet, some),
  };
  printAnswers(asked);
  const commands = {
    'cyd corpus search': command(['search', 'incident response plan', '--corpus', corpus]),
    'cyd corpus stats': command(['stats', '--corpus', corpus]),
    'cyd --version': timesOf((options) => runNode([cyd, '--version'], options)),
  };
  print('Whole commands', [
    ['', 'time', 'processors', 'memory'],
    ...Object.entries(commands).map(([name, { ms, cpu, peak }]) => [
      name,
      `${digits(ms)} ms`,
      `${digits(cpu)} ms`,
      `${digits(peak)} MB`,
    ]),
  ]);
  const whole = {
    searchCommand: commands['cyd corpus search'].ms,
    statsCommand: commands['cyd corpus stats'].ms,
  };
  const search = asked.cydkit.own.p95;
  console.log(renderGoals({ ...loads, search, ...whole }, corpusGoals));
});

/** Loads all notes, and a tenth of them, and prints how long that takes. */
function load({ folder, corpus, peer, parquet }) {
  const sizes = new Map(zips.map((zip) => [zip, filingsOf(zip)]));
  const part = tenthOf(sizes);
  const all = add(corpus, zips);
  const tenth = add(join(folder, 'tenth'), part);
  const again = median([1, 2, 3].map(() => add(corpus, zips).ms));
  const other = python(['load', peer, ...zips]);
  const exported = cydCorpus(['export', '--parquet', parquet, '--corpus', corpus]);
  const size = statSync(join(corpus, 'corpus.sqlite')).size;
  const growth =
    (all.ms - again) / filingsIn(sizes, zips) / ((tenth.ms - again) / filingsIn(sizes, part));
  const line = (what, { ms, cpu, peak }, bytes) => [
    what,
    `${digits(ms / 1000)} s`,
    cpu === undefined ? '' : `${digits(cpu / 1000)} s`,
    peak === undefined ? '' : `${digits(peak)} MB`,
    bytes === undefined ? '' : `${digits(bytes / 1e6)} MB`,
    `${digits(all.ms / ms)} ×`,
  ];
  print(`Storing ${filingsIn(sizes, zips)} filings`, [
    ['', 'time', 'processors', 'memory', 'on disk', 'cyd corpus add takes'],
    line('cyd corpus add', all, size),
    line(`… ${filingsIn(sizes, part)} filings`, tenth),
    line('… nothing new', { ms: again }),
    line(
      'Python, SQLite with FTS5: blocks as tagged',
      { ms: other.seconds * 1000 },
      statSync(peer).size,
    ),
    line('cyd corpus export --parquet, for DuckDB', exported, sizeOf(parquet)),
  ]);
  return {
    load: all.ms / 1000,
    loadPeak: all.peak,
    loadGrowth: growth,
    again: again / 1000,
    size: size / 1e6,
  };
}

function printAnswers({ cydkit, fts5, duckdb }) {
  const line = (what, { searches, statistics }) => {
    const { middle, most, repeats, total } = summary(searches);
    return [
      what,
      `${digits(middle)} ms`,
      `${digits(most)} ms`,
      `${digits(most / summary(cydkit.searches).most)} ×`,
      `${digits(100 * repeats)} %`,
      `${digits(total)}`,
      `${digits(statistics)} ms`,
      `${digits(statistics / cydkit.statistics)} ×`,
    ];
  };
  print(`${plain.length} searches, and shares of flags by fiscal year, warm`, [
    ['', 'median', '95 of 100', 'against', 'repeats', 'matches', 'statistics', 'against'],
    line('cydkit', cydkit),
    line('SQLite with FTS5, GROUP BY', fts5),
    line(`DuckDB, ILIKE, GROUP BY (${some.length} searches)`, duckdb),
  ]);
  console.log('  repeats: of the first ten results, those that say what an earlier one says');
  console.log(
    '  matches: how many a search finds on average, each counted as often as it is stored',
  );
}

/** @returns The median, the time of the slowest but one in twenty, and what was found. */
function summary(searches) {
  const times = searches.map(({ ms }) => ms).sort((a, b) => a - b);
  const shown = searches.map(({ texts }) => texts.length).reduce((sum, one) => sum + one, 0);
  const repeats = searches.reduce((sum, { texts }) => sum + countRepeats(texts), 0);
  const total = searches.reduce((sum, one) => sum + one.total, 0) / searches.length;
  return {
    middle: median(times),
    most: times[Math.ceil(0.95 * times.length) - 1],
    repeats: repeats / shown,
    total,
  };
}

function add(folder, from) {
  return cydCorpus(['add', ...from, '--corpus', folder]);
}

function cydCorpus(args, options = { measured: true }) {
  const run = runNode([cyd, 'corpus', ...args], options);
  if (run.failure) throw new Error(`cyd corpus ${args[0]}: ${run.failure}`);
  return run;
}

function command(args) {
  return timesOf((options) => cydCorpus(args, options));
}

/** @returns What a run takes: of the time the median of eleven, in which nothing else is measured. */
function timesOf(run) {
  const ms = median(Array.from({ length: 11 }, () => run({}).ms));
  const { cpu, peak } = run({ measured: true });
  return { ms, cpu, peak };
}

function ask(script, folder, asked) {
  const file = fileURLToPath(new URL(script, import.meta.url));
  return outputOf(process.execPath, [file, folder], asked);
}

function python(args, asked = []) {
  const file = fileURLToPath(new URL('rival.py', import.meta.url));
  return outputOf('python3', [file, ...args], asked);
}

function outputOf(program, args, input) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    input: JSON.stringify(input),
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) throw new Error(`${program} ${args[0]}: ${stderr.slice(0, 500)}`);
  return JSON.parse(stdout);
}

function filingsOf(zip) {
  return [...rows(unzip(readFileSync(zip), 'sub.tsv'))].length;
}

function filingsIn(sizes, from) {
  return from.reduce((sum, zip) => sum + sizes.get(zip), 0);
}

/** The smaller files that have a tenth of the filings together. */
function tenthOf(sizes) {
  const part = [];
  const most = filingsIn(sizes, zips) / 10;
  for (const [zip, size] of [...sizes].sort((a, b) => a[1] - b[1])) {
    if (filingsIn(sizes, part) + size <= most) part.push(zip);
  }
  return part;
}

function sizeOf(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

function print(title, lines) {
  console.log(['', title, ...table(lines)].join('\n'));
}
