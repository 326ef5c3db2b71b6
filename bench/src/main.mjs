import { cpus } from 'node:os';
import { built, whyNotBuilt } from './built.mjs';
import { render } from './table.mjs';

const missing = whyNotBuilt(built.parser);
if (missing) {
  console.error(missing);
  process.exit(1);
}

const { extraction } = await import('./measures/extraction.mjs');
const { limits } = await import('./measures/limits.mjs');
const { wholeProcess } = await import('./measures/whole-process.mjs');
const { deduplication } = await import('./measures/deduplication.mjs');

const measures = [extraction, limits, wholeProcess, deduplication];

console.log(
  `Node ${process.versions.node}, ${cpus().length} processors, ${cpus()[0]?.model ?? '?'}`,
);
for (const measure of measures) {
  const section = await measure();
  console.log(render(section));
  // Slow is a number in the table; wrong is a failure.
  if (section.wrong?.length > 0) process.exitCode = 1;
}
