// For scripts/fuzz.mjs: tries random shapes from a seed on, until it is stopped. A process of its own,
// since CPU time is that of a process.
import { findSquares } from './find-squares.mjs';
import { randomShape } from './random-shape.mjs';

for (let seed = Number(process.argv[2]); process.connected; seed += 1) {
  const problems = await findSquares(randomShape(seed), 16_000);
  const failed = problems.length > 0;
  const text = failed ? new TextDecoder().decode(randomShape(seed).make(2000).content) : '';
  // Only between events does a process learn that the one that started it has ended.
  await new Promise((resolve) => process.send({ seed, problems, text }, resolve));
  await new Promise(setImmediate);
}
