import { readFileSync } from 'node:fs';
import { median } from '../timing.mjs';

/** How many results a reader is shown. */
export const shown = 10;

/**
 * Answers the queries on standard input, and prints how long each took, warm: the median of three after
 * a first one. Each contestant has a process of its own.
 *
 * @param {{
 *   first(query): unknown, the first results
 *   describe(results, query): { total: number, texts: string[] },
 *   statistics(): unknown,
 *   own?: object, what only one of them measures
 * }} contestant
 */
export async function answer({ first, describe, statistics, own }) {
  const searches = [];
  for (const query of JSON.parse(readFileSync(0, 'utf8'))) {
    const { ms, result } = await timed(() => first(query), 3);
    searches.push({ ms, ...(await describe(result, query)) });
  }
  const { ms } = await timed(statistics, 5);
  process.stdout.write(JSON.stringify({ searches, statistics: ms, own }));
}

/** In milliseconds. */
const slow = 100;

async function timed(work, most) {
  let rounds = most;
  const times = [];
  let start = performance.now();
  let result = await work();
  // What takes that long does not need a median.
  if (performance.now() - start > slow) rounds = 1;
  for (let round = 0; round < rounds; round += 1) {
    start = performance.now();
    result = await work();
    times.push(performance.now() - start);
  }
  return { ms: median(times), result };
}
