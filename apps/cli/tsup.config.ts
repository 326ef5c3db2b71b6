import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Options } from 'tsup';

const here = dirname(fileURLToPath(import.meta.url));
const tinypool = dirname(createRequire(import.meta.url).resolve('tinypool'));

/**
 * One program without dependencies: everything it uses is bundled, each command into a chunk of
 * its own, so that none pays for another at start. What runs in threads are files of their own.
 */
export const program: Options = {
  entry: {
    bin: join(here, 'src/bin.ts'),
    worker: join(here, 'src/jobs/worker.ts'),
    // Where tinypool looks for it, seen from the chunk that it is in.
    'entry/worker': join(tinypool, 'entry/worker.js'),
  },
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
