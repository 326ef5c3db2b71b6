// Prints how time and memory grow with hostile inputs: `pnpm bench:growth`. With `--bytes N`, for
// inputs of another size; with `--shape NAME`, only for shapes whose names contain it.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runNode } from '../child.mjs';
import { digits, table } from '../table.mjs';
import { shapes } from './shapes.mjs';

const { values } = parseArgs({
  options: {
    bytes: { type: 'string', default: '200000' },
    shape: { type: 'string', default: '' },
    rows: { type: 'string', default: '10' },
  },
});
const script = fileURLToPath(new URL('measure-shape.mjs', import.meta.url));

const measured = [];
for (const { name } of shapes.filter((shape) => shape.name.includes(values.shape))) {
  // In a process of its own: memory, and whatever it does to the engine, is of this shape alone.
  const { stdout, failure } = runNode([script, name, values.bytes]);
  if (failure) {
    console.log(`FAILED ${name}: ${failure}`);
    process.exitCode = 1;
    continue;
  }
  const result = JSON.parse(stdout);
  for (const wrong of result.failures) console.log(`FAILED ${name}: ${wrong}`);
  if (result.failures.length > 0) process.exitCode = 1;
  measured.push({ name, ...result });
}

const stages = measured.flatMap(({ name, rungs, stages }) =>
  stages.map((stage) => ({ name, kB: rungs.map(({ bytes }) => bytes / 1000), ...stage })),
);
const worst = stages
  .filter(({ ms }) => ms.at(-1) >= 50)
  .sort((a, b) => b.exponent - a.exponent)
  .slice(0, Number(values.rows));
const heaviest = measured
  .map(({ name, rungs }) => ({ name, rungs, peak: rungs.at(-1).peak }))
  .sort((a, b) => b.peak - a.peak)
  .slice(0, Number(values.rows));

console.log(`${measured.length} shapes, ${stages.length} times`);
console.log(
  table([
    ['time grows most', 'stage', 'kB', 'ms CPU', 'exponent'],
    ...worst.map(({ name, stage, kB, ms, exponent }) => [
      name,
      stage,
      list(kB),
      list(ms),
      exponent.toFixed(2),
    ]),
  ]).join('\n'),
);
console.log(
  table([
    ['most memory', 'kB', 'MB at the peak'],
    ...heaviest.map(({ name, rungs }) => [
      name,
      list(rungs.map(({ bytes }) => bytes / 1000)),
      list(rungs.map(({ peak }) => peak)),
    ]),
  ]).join('\n'),
);

function list(numbers) {
  return numbers.map(digits).join(' / ');
}
