import { climb, exponentOf } from './ladder.mjs';

/** Neither noise nor the compiler makes linear work grow like this each time; the square has 2. */
const suspicious = 1.45;
const certain = 1.7;

/**
 * Finds stages whose time grows with the square of a shape. What looks like it is measured again, at
 * four times the size and where its time is long; what stops growing there is bounded.
 *
 * @param {import('./shapes.mjs').Shape} shape
 * @returns {Promise<string[]>} What is wrong, in words; also stages that throw.
 */
export async function findSquares(shape, bytes) {
  const growsAgain = async (options, times) => {
    for (let time = 0; time < times; time += 1) {
      const { rungs } = await climb(shape, options);
      if (!(exponentOf(rungs, options.only) > certain)) return false;
    }
    return true;
  };

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
    // Again: the first time may have had to wait for the compiler or the collector.
    if (!(await growsAgain(again, 2))) continue;
    const sizes = larger.map(({ bytes: size }) => `${Math.round(size / 1000)} kB`).join(' and ');
    const spent = [before, after].map((one) => `${Math.round(one)} ms`).join(' and ');
    wrong.push(`${shape.name}, ${stage}: ${sizes} take ${spent}, exponent ${exponent.toFixed(2)}`);
  }
  return wrong;
}
