import { mkdirSync, symlinkSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { built, whyNotBuilt } from '../built.mjs';
import { cyd, runNode } from '../child.mjs';
import { inlineFilings, totalBytes } from '../data.mjs';
import { differences } from '../facts.mjs';
import * as cydkit from '../peers/cydkit.mjs';
import { withTemporaryFolder } from '../temporary.mjs';
import { race } from '../timing.mjs';

/** So much that the start of threads does not show. */
const enough = 2e9;

/** Many files with one worker and with two. */
export async function workers() {
  const { files, notes } = inlineFilings();
  if (availableParallelism() < 2) notes.push('one processor: nothing to gain from two workers');
  const missing = whyNotBuilt(built.cli);
  if (missing) notes.push(missing);
  if (notes.length > 0) return { title: 'Workers', notes, rows: [] };

  const copies = Math.ceil(enough / totalBytes(files));
  const bytes = copies * totalBytes(files);
  const size = (bytes / 1e9).toFixed(2);
  const title = `Workers: ${copies * files.length} files, ${size} GB (${copies} links to each document)`;
  return await withTemporaryFolder(async (folder) => {
    link(files, copies, folder);
    const args = (jobs) => [cyd, 'parse', '--format', 'ndjson', '--quiet', '--jobs', jobs, folder];
    const wrong = differing(files, copies, runNode(args('1')), runNode(args('2')));
    if (wrong.length > 0) return { title, wrong, rows: [] };

    const { one, two } = await race(
      { one: () => runNode(args('1')).ms, two: () => runNode(args('2')).ms },
      { warmUps: 0, rounds: 3 },
    );
    const rows = [
      { what: 'cyd parse --jobs 1', ms: one, bytes, ratio: { value: one / two, of: '--jobs 2' } },
      { what: 'cyd parse --jobs 2', ms: two, bytes },
    ];
    return { title, rows, values: { workers: one / two } };
  });
}

/** Each copy in a folder of its own, with the names of the files kept. */
function link(files, copies, folder) {
  for (let copy = 0; copy < copies; copy++) {
    const inside = join(folder, String(copy));
    mkdirSync(inside);
    for (const { name, path } of files) symlinkSync(path, join(inside, name));
  }
}

/** What is wrong with the output: it has to be one filing for each file, whatever the workers. */
function differing(files, copies, one, two) {
  const failures = [one.failure, two.failure].filter(Boolean);
  if (failures.length > 0) return failures;
  if (one.stdout !== two.stdout) return ['--jobs 2 prints something else than --jobs 1'];

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
