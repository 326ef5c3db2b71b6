import { transform } from 'esbuild';
import type { Options } from 'tsup';

type Plugin = NonNullable<Options['plugins']>[number];

/** Replaces `import.meta.url`, which only modules have. */
const address = '__address';

/** Matches `import("./lint-ABC.cjs")`, but no file that a user names, which may be a module. */
const chunk = /\bimport\("(\.\/[\w-]+\.cjs)"\)/g;
const requireLater = 'Promise.resolve().then(()=>require("$1"))';

/**
 * Converts chunks to CommonJS, as esbuild can split modules only. Node reads modules one by one while
 * the process waits; without them, a command starts a few milliseconds sooner.
 */
export const commonJs: Plugin = {
  name: 'common-js',
  renderChunk: async (source, { type }) => {
    if (type !== 'chunk') return undefined;
    const { code } = await transform(source.replace(chunk, requireLater), {
      format: 'cjs',
      platform: 'node',
      target: 'node20',
      minifyWhitespace: true,
      define: { 'import.meta.url': address },
    });
    if (!code.includes(address)) return { code };
    return { code: `const ${address}=require("node:url").pathToFileURL(__filename).href;${code}` };
  },
};
