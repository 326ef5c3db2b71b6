import { climb, exponentOf } from './ladder.mjs';

/** Neither noise nor the compiler makes linear work grow like this twice. */
const suspicious = 1.45;
const certain = 1.6;

/**
 * Finds stages whose time grows with the square of a shape. What looks like it is measured again, at
 * four times the size and where its time is long; what stops growing there is bounded.
 *
 * @param {import('./shapes.mjs').Shape} shape
 * @returns {Promise<string[]>} What is wrong, in words; also stages that throw.
 */
export async function findSquares(shape, bytes) {
  const { rungs, failures } = await climb(shape, { bytes, parts: [4, 1] });
  const times = [...(rungs.at(-1)?.times ?? [])];
  const wrong = [...failures];
  for (const [stage, ms] of times) {
    if (ms < 50 || !(exponentOf(rungs, stage) > suspicious)) continue;
    const again = { bytes: 4 * bytes, parts: [4, 1], longest: 60_000, only: stage };
    const { rungs: larger } = await climb(shape, again);
    const [before = 0, after = 0] = larger.map((rung) => rung.times.get(stage));
    const exponent = exponentOf(larger, stage);
    if (after < 500 || !(exponent > certain)) continue;
    // Once more: the first time may have had to wait for the compiler or the collector.
    const { rungs: last } = await climb(shape, again);
    if (!(exponentOf(last, stage) > certain)) continue;
    const sizes = larger.map(({ bytes: size }) => `${Math.round(size / 1000)} kB`).join(' and ');
    const spent = [before, after].map((one) => `${Math.round(one)} ms`).join(' and ');
    wrong.push(`${shape.name}, ${stage}: ${sizes} take ${spent}, exponent ${exponent.toFixed(2)}`);
  }
  return wrong;
}
