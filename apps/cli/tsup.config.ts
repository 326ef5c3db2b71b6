import { readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Options } from 'tsup';
import { commonJs } from './common-js';
import { directImports } from './direct-imports';

const here = dirname(fileURLToPath(import.meta.url));
const tinypool = dirname(createRequire(import.meta.url).resolve('tinypool'));

/**
 * commander loads `node:child_process`, and half of Node with it, for subcommands that are separate
 * programs; `cyd` has none.
 */
const withoutSubprocesses: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'without-subprocesses',
  setup: (build) => {
    build.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[/\\]commander[/\\]/.test(importer) ? { path: 'none', namespace: 'none' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** Everything that is used is bundled: there are no dependencies to install. */
const bundle: Options = {
  platform: 'node',
  target: 'node20',
  noExternal: [/.*/],
  esbuildOptions: (options) => {
    // The packages' sources, so that the program is built and tested as they are now.
    options.conditions = ['@cydkit/source', ...(options.conditions ?? [])];
    // Half the bytes take half the time to load.
    options.minify = true;
  },
  // tsup would resolve Node's own modules before the plugin sees them.
  removeNodeProtocol: false,
  esbuildPlugins: [withoutSubprocesses, directImports],
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

/** The licenses of bundled packages require that they are distributed with them. */
const bundled: Readonly<Record<string, string>> = {
  commander: 'node_modules/commander',
  tinyglobby: 'node_modules/tinyglobby',
  tinypool: 'node_modules/tinypool',
  open: 'node_modules/open',
  '@noble/hashes': '../../packages/reporters/node_modules/@noble/hashes',
  entities: '../../packages/parser/node_modules/entities',
  fflate: '../../packages/parser/node_modules/fflate',
  picomatch: 'node_modules/picomatch',
  'fastest-levenshtein': 'node_modules/fastest-levenshtein',
  valibot: 'node_modules/valibot',
  // A dependency of tinyglobby, installed next to it.
  fdir: join(realpathSync(join(here, 'node_modules/tinyglobby')), '../fdir'),
  ...dependenciesOfOpen(),
};

/** Finds the direct and indirect dependencies of `open`, by name. */
function dependenciesOfOpen(): Record<string, string> {
  const found = new Map<string, string>();
  const follow = (folder: string): void => {
    const { dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    for (const name of Object.keys(dependencies)) {
      const beside = join(folder, '..', name);
      if (found.has(name)) continue;
      found.set(name, realpathSync(beside));
      follow(realpathSync(beside));
    }
  };
  follow(realpathSync(join(here, 'node_modules/open')));
  return Object.fromEntries(found);
}

async function writeLicences(): Promise<void> {
  const folders = Object.entries(bundled).map(([name, path]) => {
    return { name, folder: resolve(here, path) };
  });
  const texts = folders.map(({ name, folder }) => {
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    if (file === undefined) throw new Error(`${name} has no licence file`);
    return `${name}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  });
  writeFileSync(join(here, 'dist/THIRD-PARTY-LICENSES.txt'), texts.join(`\n${'-'.repeat(80)}\n\n`));
}

export default defineConfig([{ ...program, onSuccess: writeLicences }, threads]);
