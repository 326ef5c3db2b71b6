import { defineConfig } from 'vitest/config';

/** Benchmarks, which print and never fail, so they are not tests. */
export default defineConfig({
  test: {
    include: ['bench/*.bench.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    reporters: ['dot'],
  },
});
