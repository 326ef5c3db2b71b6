import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './data.mjs';

/** What is measured is what a user would install: the output of `pnpm build`, not the source. */
export const built = {
  parser: 'packages/parser/dist/index.js',
  dedupe: 'packages/dedupe/dist/index.js',
  lint: 'packages/lint/dist/index.js',
  cli: 'apps/cli/dist/bin.cjs',
};

/** @returns {string | undefined} Why this cannot be measured, if it cannot. */
export function whyNotBuilt(path) {
  return existsSync(join(root, path)) ? undefined : `No ${path}: run \`pnpm build\` first`;
}
