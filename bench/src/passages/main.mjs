// Prints how passages read over all shared notes: `pnpm bench:passages`. With `--before FILE`, also for
// another build of @cydkit/dedupe (its dist/index.js).
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { built, whyNotBuilt } from '../built.mjs';
import { notesZips } from '../data.mjs';
import { textBlocks } from '../notes.mjs';
import { table } from '../table.mjs';
import { race } from '../timing.mjs';
import { seamsOf } from './seams.mjs';

const { before } = parseArgs({ options: { before: { type: 'string' } } }).values;
const zips = notesZips();
const missing = whyNotBuilt(built.dedupe) ?? (zips.length === 0 && 'no data/notes (CYDKIT_SHARED)');
if (missing) {
  console.error(missing);
  process.exit(1);
}

const builds = [
  ...(before === undefined ? [] : [['before', pathToFileURL(resolve(before)).href]]),
  ['now', '@cydkit/dedupe'],
];
const filings = textBlocks(zips);
const modules = await Promise.all(
  builds.map(async ([name, specifier]) => ({ name, ...(await import(specifier)) })),
);

const columns = modules.map(({ name, dedupe }) => [name, ...figuresOf(dedupe)]);
const times = await race(
  Object.fromEntries(
    modules.map(({ name, dedupe }) => [
      name,
      () => filings.map((blocks) => dedupe(blocks).passages.length),
    ]),
  ),
  { warmUps: 1, rounds: 5 },
);
const labels = [
  '',
  'passages per filing',
  'passages without a word',
  'passages of fewer than 4 words',
  'filings with a sentence divided where no block begins or ends',
  'sentences divided where no block begins or ends',
  'sentences divided where one does',
  'unique characters',
  'time of all filings, median of 5',
];
const rows = labels.map((label, row) => [
  label,
  ...columns.map((column) =>
    row === labels.length - 1 ? `${Math.round(times[column[0]])} ms` : column[row],
  ),
]);
console.log(`${filings.length} filings of data/notes`);
console.log(table(rows).join('\n'));

function figuresOf(dedupe) {
  const sum = { passages: 0, wordless: 0, few: 0, torn: 0, explained: 0, unexplained: 0 };
  const characters = { all: 0, unique: 0 };
  for (const blocks of filings) {
    const result = dedupe(blocks);
    sum.passages += result.passages.length;
    for (const { text } of result.passages) {
      const words = text.match(/[\p{L}\p{M}\p{N}_]+/gu)?.length ?? 0;
      if (words === 0) sum.wordless += 1;
      if (words < 4) sum.few += 1;
    }
    const { explained, unexplained } = seamsOf(blocks, result);
    sum.explained += explained;
    sum.unexplained += unexplained;
    if (unexplained > 0) sum.torn += 1;
    characters.all += result.statistics.characters;
    characters.unique += result.statistics.uniqueCharacters;
  }
  const share = (part, all) => `${((100 * part) / all).toFixed(2)} %`;
  return [
    (sum.passages / filings.length).toFixed(2),
    String(sum.wordless),
    String(sum.few),
    `${sum.torn} (${share(sum.torn, filings.length)})`,
    String(sum.unexplained),
    String(sum.explained),
    share(characters.unique, characters.all),
  ];
}
