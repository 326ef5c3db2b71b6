import { transform } from 'esbuild';
import type { Options } from 'tsup';

type Plugin = NonNullable<Options['plugins']>[number];

/** What stands for the address of a file, which only modules can ask for. */
const address = '__address';

/** `import("./lint-ABC.cjs")`; what a user names, such as a config, may be a module. */
const chunk = /\bimport\("(\.\/[\w-]+\.cjs)"\)/g;
const requireLater = 'Promise.resolve().then(()=>require("$1"))';

/**
 * Makes chunks CommonJS that esbuild can only split as modules. Node reads modules one by one while
 * the process waits; a command starts some milliseconds sooner without.
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
