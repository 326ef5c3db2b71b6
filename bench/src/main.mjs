import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { built, whyNotBuilt } from './built.mjs';
import { renderGoals } from './goals.mjs';
import { render } from './table.mjs';

const { heavy } = parseArgs({ options: { heavy: { type: 'boolean' } } }).values;

const missing = whyNotBuilt(built.parser);
if (missing) {
  console.error(missing);
  process.exit(1);
}

const { extraction } = await import('./measures/extraction.mjs');
const { limits } = await import('./measures/limits.mjs');
const { wholeProcess } = await import('./measures/whole-process.mjs');
const { workers } = await import('./measures/workers.mjs');
const { notesArchive } = await import('./measures/notes-archive.mjs');
const { deduplication } = await import('./measures/deduplication.mjs');
const { repetition } = await import('./measures/repetition.mjs');
const { comparison } = await import('./measures/comparison.mjs');
const { nearDuplicates } = await import('./measures/near-duplicates.mjs');

const measures = [
  extraction,
  limits,
  wholeProcess,
  ...(heavy ? [workers, notesArchive] : []),
  deduplication,
  repetition,
  comparison,
  nearDuplicates,
];

console.log(
  `Node ${process.versions.node}, ${cpus().length} processors, ${cpus()[0]?.model ?? '?'}`,
);
const values = {};
for (const measure of measures) {
  const section = await measure().catch(({ stack }) => {
    return { title: measure.name, rows: [], wrong: [stack] };
  });
  console.log(render(section));
  // A slow result is a number in the table; a wrong one is a failure.
  if (section.wrong?.length > 0) process.exitCode = 1;
  else Object.assign(values, section.values);
}
console.log(renderGoals(values));
if (!heavy) console.log('  note: `pnpm bench --heavy` measures the last two, too');
