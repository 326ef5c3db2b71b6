import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './data.mjs';

/** Measured is what a user would install: what `pnpm build` made, not the source. */
export const built = {
  parser: 'packages/parser/dist/index.js',
  dedupe: 'packages/dedupe/dist/index.js',
  lint: 'packages/lint/dist/index.js',
  cli: 'apps/cli/dist/bin.cjs',
};

/** @returns {string | undefined} Why this cannot be measured, if so. */
export function whyNotBuilt(path) {
  return existsSync(join(root, path)) ? undefined : `no ${path}: run \`pnpm build\` first`;
}
