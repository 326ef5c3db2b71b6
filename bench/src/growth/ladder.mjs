import { peakMemory, resetPeak } from './rung-memory.mjs';
import { countFor } from './shapes.mjs';
import { makers, stages } from './stages.mjs';

/**
 * A shape at one size.
 *
 * @typedef {object} Rung
 * @property {number} bytes
 * @property {number} amount The bytes and the characters of all facts: these may nest and share text,
 *   of which the reader takes so much and no more.
 * @property {number} peak The peak of resident memory in MB; `NaN` where the system does not say.
 * @property {Map<string, number>} times CPU time of each stage in milliseconds.
 */

/**
 * Takes a shape through all stages, at a quarter, half and all of a size.
 *
 * @param {import('./shapes.mjs').Shape} shape
 * @param {{ bytes: number, parts?: number[], longest?: number, only?: string }} options `bytes`: of
 *   the whole; `parts`: what the size is divided by; `longest`: the milliseconds from which on a stage
 *   is not run at the next size; `only`: the one stage that is of interest.
 * @returns {Promise<{ rungs: Rung[], failures: string[] }>}
 */
export async function climb(shape, { bytes, parts = [4, 2, 1], longest = 4000, only }) {
  const whole = countFor(shape, bytes);
  const failures = [];
  const rungs = [];
  for (const part of parts) {
    const file = shape.make(Math.ceil(whole / part));
    const before = rungs.at(-1)?.times;
    const state = { file, filings: [] };
    const times = new Map();
    resetPeak();
    for (const [stage, run] of Object.entries(stages)) {
      const isMaker = makers.has(stage);
      const isSkipped = before?.get(stage) > longest || (before && !before.has(stage));
      if (isSkipped && isMaker) break;
      if (isSkipped || (only && only !== stage && !isMaker)) continue;
      try {
        times.set(stage, await cpuTime(() => run(state)));
      } catch (error) {
        failures.push(`${stage} of ${file.content.length} bytes: ${error?.stack ?? error}`);
        if (isMaker) break;
      }
      if (only === stage) break;
    }
    const { length } = file.content;
    rungs.push({
      bytes: length,
      amount: length + textOf(state.filings),
      peak: peakMemory(),
      times,
    });
  }
  return { rungs, failures };
}

/**
 * Returns how a stage grows between the first size and the last: 1 if in proportion, 2 if with the
 * square. Very short times say nothing.
 *
 * @param {Rung[]} rungs
 */
export function exponentOf(rungs, stage) {
  const measured = rungs.filter(({ times }) => times.has(stage));
  const [first, last] = [measured[0], measured.at(-1)];
  if (!first || first === last) return Number.NaN;
  const time = (rung) => Math.max(rung.times.get(stage), 2);
  return Math.log(time(last) / time(first)) / Math.log(last.amount / first.amount);
}

function textOf(filings) {
  return filings.reduce(
    (sum, { facts }) => facts.reduce((all, { value }) => all + String(value ?? '').length, sum),
    0,
  );
}

/** Returns the CPU time in milliseconds, of which other processes take nothing. */
async function cpuTime(run) {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
