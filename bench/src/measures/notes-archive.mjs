import { closeSync, createReadStream, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInflateRaw } from 'node:zlib';
import { built, whyNotBuilt } from '../built.mjs';
import { cyd, runNode } from '../child.mjs';
import { differences } from '../facts.mjs';
import * as cydkit from '../peers/cydkit.mjs';
import { writeNotes } from '../synthetic-notes.mjs';
import { withTemporaryFolder } from '../temporary.mjs';
import { race } from '../timing.mjs';

/** Measures a notes data set that must be streamed, not held in memory. */
export async function notesArchive() {
  const missing = whyNotBuilt(built.cli);
  if (missing) return { title: 'Notes data set', notes: [missing], rows: [] };
  return await withTemporaryFolder((folder) => measure(folder));
}

async function measure(folder) {
  const zip = join(folder, '2025q1_notes.zip');
  const { bytes, deflated, filings } = writeNotes(zip, 2e9);
  const zipped = gigabytes(deflated.end - deflated.start);
  const title = `Notes data set, synthetic: txt.tsv of ${gigabytes(bytes)}, zipped ${zipped}`;

  const output = join(folder, 'facts.ndjson');
  const first = parse(zip, output);
  const wrong = first.failure ? [first.failure] : differing(filings, output);
  if (wrong.length > 0) return { title, wrong, rows: [] };

  const runs = [first];
  const { inflating, parsing } = await race(
    {
      inflating: () => inflate(zip, deflated),
      parsing: () => runs[runs.push(parse(zip, output)) - 1].ms,
    },
    { warmUps: 0, rounds: 3 },
  );
  const peak = runs.reduce((most, { peak }) => Math.max(most, peak), 0);
  const ratio = { value: parsing / inflating, of: 'inflating' };
  const rows = [
    { what: 'inflating txt.tsv', ms: inflating, bytes },
    { what: `cyd parse, ${filings.length} filings`, ms: parsing, bytes, peak, ratio },
  ];
  return { title, rows, values: { notesPeak: peak } };
}

/** Inflates as a stream and drops the output. */
async function inflate(zip, { start, end }) {
  const inflated = createReadStream(zip, { start, end: end - 1 }).pipe(createInflateRaw());
  for await (const _ of inflated);
}

function parse(zip, output) {
  const stdout = openSync(output, 'w');
  try {
    return runNode([cyd, 'parse', '--format', 'ndjson', '--quiet', zip], {
      measured: true,
      stdout,
    });
  } finally {
    closeSync(stdout);
  }
}

/** Checks that every row of sub.tsv is a filing with the facts that were written. */
function differing(filings, output) {
  const printed = readFileSync(output, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  if (printed.length !== filings.length) return [`${printed.length} filings of ${filings.length}`];
  return differences(
    'the tables as written',
    filings,
    printed.map(cydkit.factsOf),
    filings.map(({ facts }) => facts),
  );
}

function gigabytes(bytes) {
  return `${(bytes / 1e9).toFixed(2)} GB`;
}
