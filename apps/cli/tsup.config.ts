import { defineConfig, type Options } from 'tsup';

/**
 * One program without dependencies: everything it uses is bundled, each command into a chunk of
 * its own, so that none pays for another at start.
 */
export const program: Options = {
  entry: ['src/bin.ts'],
  format: ['esm'],
  platform: 'node',
  target: 'node20',
  splitting: true,
  clean: true,
  noExternal: [/.*/],
  esbuildOptions: (options) => {
    // The packages' sources, so that the program is built and tested as they are now.
    options.conditions = ['@cydkit/source', ...(options.conditions ?? [])];
  },
  // commander is CommonJS and requires Node's own modules.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
};

export default defineConfig(program);
