import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Options } from 'tsup';
import { licensesFile, licensesOf } from '../../third-party-licenses';
import { commonJs } from './common-js';
import { directImports } from './direct-imports';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

const here = dirname(fileURLToPath(import.meta.url));
const tinypool = dirname(createRequire(import.meta.url).resolve('tinypool'));

/**
 * commander loads `node:child_process`, and half of Node with it, for subcommands that are separate
 * programs; `cyd` has none.
 */
const withoutSubprocesses: Plugin = {
  name: 'without-subprocesses',
  setup: (build) => {
    build.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[/\\]commander[/\\]/.test(importer) ? { path: 'none', namespace: 'none' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** The modules that were bundled, in the program or in the threads. */
const bundled = new Set<string>();

const licenses: Plugin = {
  name: 'licenses',
  setup: ({ initialOptions, onEnd }) => {
    initialOptions.metafile = true;
    onEnd(({ metafile }) => {
      for (const { inputs } of Object.values(metafile?.outputs ?? {})) {
        // Relative to the working directory, which is not this folder in tests.
        for (const path of Object.keys(inputs)) bundled.add(resolve(path));
      }
      const { outdir = 'dist' } = initialOptions;
      mkdirSync(outdir, { recursive: true });
      writeFileSync(join(outdir, licensesFile), licensesOf(bundled));
    });
  },
};

/** Everything that is used is bundled: there is nothing to install but the driver of the corpus, and the queue. */
const bundle: Options = {
  platform: 'node',
  target: 'node20',
  // Except the driver of the corpus, whose binary is installed with it, and the queue, which few need.
  noExternal: [/^(?!(?:libsql|bullmq|ioredis)(?:$|\/))/],
  external: [/^(?:libsql|bullmq|ioredis)(?:$|\/)/],
  esbuildOptions: (options) => {
    // The packages' sources, so that the program is built and tested as they are now.
    options.conditions = ['@cydkit/source', ...(options.conditions ?? [])];
    // Half the bytes take half the time to load.
    options.minify = true;
  },
  // tsup would resolve Node's own modules before the plugin sees them.
  removeNodeProtocol: false,
  esbuildPlugins: [withoutSubprocesses, directImports, licenses],
};

/**
 * Each command is a chunk of its own, so that none pays for another at start. CommonJS, because Node
 * starts it sooner than modules, which it reads one by one while the process waits.
 */
export const program: Options = {
  ...bundle,
  entry: { bin: join(here, 'src/bin.ts') },
  format: ['esm'],
  outExtension: () => ({ js: '.cjs' }),
  splitting: true,
  plugins: [commonJs],
  clean: ['!**/*.js'],
};

/** What runs in threads, one file each. */
export const threads: Options = {
  ...bundle,
  entry: {
    worker: join(here, 'src/jobs/worker.ts'),
    // Where tinypool looks for it, seen from the chunk that it is in.
    'entry/worker': join(tinypool, 'entry/worker.js'),
  },
  format: ['esm'],
  splitting: false,
  clean: ['!**/*.cjs', '!*.txt'],
};

export default defineConfig([program, threads]);
