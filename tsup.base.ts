import type { Options } from 'tsup';

/** The one build of all library packages: ESM, types and source maps; each package re-exports it. */
export const library: Options = {
  entry: ['src/index.ts'],
  format: ['esm'],
  target: 'es2022',
  dts: true,
  sourcemap: true,
  clean: true,
  treeshake: true,
};
