import { defineConfig } from 'vitest/config';

/** Measures, which print and never fail: no part of the tests. */
export default defineConfig({
  test: {
    include: ['bench/*.bench.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    reporters: ['dot'],
  },
});
