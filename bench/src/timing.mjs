const defaults = { warmUps: 3, rounds: 5 };

/**
 * Runs all contestants one after another, round by round, so that a slow minute of the machine affects
 * all of them alike.
 *
 * @param {Record<string, () => unknown>} contestants Each function runs one round. One that keeps
 *   its own time (another process) returns milliseconds, or a promise of them.
 * @returns {Promise<Record<string, number>>} The median of each contestant, in milliseconds.
 */
export async function race(contestants, options = {}) {
  const { warmUps, rounds } = { ...defaults, ...options };
  const times = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const [name, run] of Object.entries(contestants)) {
      const time = await timed(run);
      if (round >= 0) times[name].push(time);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
}

async function timed(run) {
  // Garbage collection is not forced in between: that would also discard optimized code, and every
  // turn would measure the compiler.
  const start = performance.now();
  const result = await run();
  const elapsed = performance.now() - start;
  return typeof result === 'number' ? result : elapsed;
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
