import { defineConfig } from 'vitest/config';
import { SkippedReporter } from './scripts/skipped-reporter.mjs';

// Tests run on the sources of all packages, so that a change is tested without a build.
const conditions = ['@cydkit/source'];

// Where the JSON report goes that continuous integration counts.
const results = process.env['CYDKIT_RESULTS'];

export default defineConfig({
  resolve: { conditions: [...conditions, 'module', 'import', 'default'] },
  ssr: { resolve: { conditions: [...conditions, 'module', 'node', 'import', 'default'] } },
  test: {
    include: [
      '{packages,apps}/*/src/**/*.test.ts',
      '{packages,apps,examples,bench}/*/test/**/*.test.ts',
      '{examples,scripts,bench}/*.test.ts',
    ],
    // A library that writes to the console is a bug: the run fails on stray output.
    onConsoleLog: (log) => {
      throw new Error(`stray console output: ${log}`);
    },
    // Generous: a test must not fail because the machine is busy; what hangs is still found.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // One more than the default: half of the time goes into waiting for a browser or a process.
    maxWorkers: '100%',
    reporters: ['default', ...(results === undefined ? [] : ['json']), new SkippedReporter()],
    ...(results !== undefined && { outputFile: { json: results } }),
  },
});
