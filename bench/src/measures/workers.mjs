import { closeSync, mkdirSync, openSync, symlinkSync } from 'node:fs';
import { availableParallelism, devNull } from 'node:os';
import { basename, join } from 'node:path';
import { built, whyNotBuilt } from '../built.mjs';
import { cyd, runNode } from '../child.mjs';
import { inlineFilings, totalBytes } from '../data.mjs';
import { differences } from '../facts.mjs';
import * as cydkit from '../peers/cydkit.mjs';
import { withTemporaryFolder } from '../temporary.mjs';
import { race } from '../timing.mjs';

/** Less and more to read: the difference of the two times does not include the start. */
const sizes = { less: 2e9, more: 10e9 };

/** Measures many files with one worker and with two. */
export async function workers() {
  const { files, notes } = inlineFilings();
  if (availableParallelism() < 2) notes.push('one processor: nothing to gain from two workers');
  const missing = whyNotBuilt(built.cli);
  if (missing) notes.push(missing);
  if (notes.length > 0) return { title: 'Workers', notes, rows: [] };

  const each = totalBytes(files);
  const copies = { less: Math.ceil(sizes.less / each), more: Math.ceil(sizes.more / each) };
  const title = `Workers: ${files.length} documents, linked ${copies.less} and ${copies.more} times`;
  return await withTemporaryFolder(async (folder) => {
    for (const size of ['less', 'more']) link(files, copies[size], join(folder, size));
    const args = (jobs, size) => [...command, '--jobs', jobs, join(folder, size)];
    const [one, two] = ['1', '2'].map((jobs) => runNode(args(jobs, 'less')));
    const wrong = differing(files, copies.less, one, two);
    if (wrong.length > 0) return { title, wrong, rows: [] };

    const sink = openSync(devNull, 'w');
    const run = (jobs, size) => () => runNode(args(jobs, size), { stdout: sink }).ms;
    const contestants = {
      ...{ oneLess: run('1', 'less'), twoLess: run('2', 'less') },
      ...{ oneMore: run('1', 'more'), twoMore: run('2', 'more') },
    };
    const { oneLess, twoLess, oneMore, twoMore } = await race(contestants, {
      warmUps: 0,
      rounds: 3,
    });
    closeSync(sink);
    const bytes = { less: copies.less * each, more: copies.more * each };
    const further = bytes.more - bytes.less;
    const rows = [
      ...compared(`cyd parse, ${inGigabytes(bytes.less)}`, oneLess, twoLess, bytes.less),
      ...compared(`cyd parse, ${inGigabytes(bytes.more)}`, oneMore, twoMore, bytes.more),
      ...compared(`${inGigabytes(further)} further`, oneMore - oneLess, twoMore - twoLess, further),
    ];
    return { title, rows, values: { workers: (oneMore - oneLess) / (twoMore - twoLess) } };
  });
}

const command = [cyd, 'parse', '--format', 'ndjson', '--quiet'];

const inGigabytes = (bytes) => `${(bytes / 1e9).toFixed(1)} GB`;

function compared(what, one, two, bytes) {
  return [
    { what: `${what}, --jobs 1`, ms: one, bytes, ratio: { value: one / two, of: '--jobs 2' } },
    { what: `${what}, --jobs 2`, ms: two, bytes },
  ];
}

/** Links each copy in its own folder, keeping the names of the files. */
function link(files, copies, folder) {
  for (let copy = 0; copy < copies; copy += 1) {
    const inside = join(folder, String(copy));
    mkdirSync(inside, { recursive: true });
    for (const { name, path } of files) symlinkSync(path, join(inside, name));
  }
}

/** Returns what is wrong with the output: it must be one filing per file, however many workers. */
function differing(files, copies, one, two) {
  const failures = [one.failure, two.failure].filter(Boolean);
  if (failures.length > 0) return failures;
  if (one.stdout !== two.stdout) return ['--jobs 2 prints something other than --jobs 1'];

  const filings = one.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  if (filings.length !== files.length * copies) return [`${filings.length} filings`];
  const expected = new Map(
    files.map(({ name, bytes }) => [name, cydkit.factsOf(cydkit.extract(bytes))]),
  );
  const names = filings.map(({ source }) => ({ name: basename(source.name) }));
  return differences(
    'cyd parse',
    names,
    names.map(({ name }) => expected.get(name)),
    filings.map(cydkit.factsOf),
  );
}
