// Runs the property tests harder than `npm test` does, each with several seeds and many times its
// runs: `npm run properties -- packages/dedupe --seeds 5`. The first counterexample ends the run with exit
// code 1; its seed and path are printed with it, and `--seed` runs that seed alone.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createVitest } from 'vitest/node';

const usage =
  'usage: npm run properties -- [PATH …] [-t TITLE] [--seeds N] [--seed=N …] [--runs TIMES]';
const { values, positionals } = readArguments();
/** Spread over all 32-bit numbers: neighboring seeds give similar first cases. */
const seeds =
  values.seed?.map(Number) ??
  Array.from({ length: Number(values.seeds) }, (_, at) => Math.imul(at + 1, 0x9e3779b1));
const runs = Number(values.runs);
if (seeds.length === 0 || !seeds.every(Number.isInteger) || !(runs > 0)) fail(usage);

const root = fileURLToPath(new URL('..', import.meta.url));
const vitest = await createVitest('test', {
  root,
  watch: false,
  bail: 1,
  maxWorkers: 1,
  testTimeout: 0,
  ...(values.test !== undefined && { testNamePattern: values.test }),
  setupFiles: ['scripts/properties.setup.ts'],
  env: { CYDKIT_SEEDS: seeds.join(), CYDKIT_RUNS: String(runs) },
});
await vitest.standalone();
const found = await vitest.globTestSpecifications(positionals);
const specifications = found.filter(({ moduleId }) =>
  readFileSync(moduleId, 'utf8').includes("from 'fast-check'"),
);
if (specifications.length === 0) fail('no file with property tests has such a path');
await vitest.runTestSpecifications(specifications);
await vitest.close();

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        seeds: { type: 'string', default: '20' },
        runs: { type: 'string', default: '20' },
        seed: { type: 'string', multiple: true },
        test: { type: 'string', short: 't' },
      },
    });
  } catch (error) {
    return fail(`${error.message}\n${usage}`);
  }
}

function fail(message) {
  console.error(message);
  process.exit(2);
}
