import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

const packages = join(dirname(fileURLToPath(import.meta.url)), '../../packages');
const statements = /(import|export)( type)? \{([^}]*)\} from '([^']+)';/g;

/**
 * Imports what a package exports from the file that defines it:
 *
 *     import { csv } from '@cydkit/reporters'  →  import { csv } from '…/reporters/src/csv/facts.ts'
 *
 * An entry file names every file of its package, and esbuild gives whoever uses it all of them: each
 * command would load, at its start, what any command needs.
 */
export const directImports: Plugin = {
  name: 'direct-imports',
  setup(build) {
    const entries = new Map<string, Promise<Exports>>();
    const entryOf = (name: string): Promise<Exports> => {
      const entry = entries.get(name) ?? readEntry(name);
      entries.set(name, entry);
      return entry;
    };
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const used = new Set(Array.from(source.matchAll(/ from '@cydkit\/([a-z]+)';/g), nameIn));
      const exports = new Map<string, Exports>();
      for (const name of used) exports.set(`@cydkit/${name}`, await entryOf(name));
      return { contents: direct(source, exports), loader: 'ts' };
    });
  },
};

/** The values that a package exports, each with its file. */
type Exports = ReadonlyMap<string, string>;

function direct(source: string, exports: ReadonlyMap<string, Exports>): string {
  return source.replace(statements, (statement, keyword, type, names, from) => {
    const files = exports.get(from);
    if (files === undefined || type !== undefined) return statement;
    const each = valuesIn(names).map((name) => {
      const file = files.get(name.split(' as ')[0] ?? name) ?? from;
      return `${keyword} { ${name} } from ${JSON.stringify(file)};`;
    });
    return each.join(' ');
  });
}

async function readEntry(name: string): Promise<Exports> {
  const folder = join(packages, name, 'src');
  const source = await readFile(join(folder, 'index.ts'), 'utf8');
  const files = new Map<string, string>();
  for (const [, , type, names = '', from = ''] of source.matchAll(statements)) {
    if (type !== undefined) continue;
    for (const value of valuesIn(names)) files.set(value, join(folder, `${from}.ts`));
  }
  return files;
}

/** Types are gone when the program runs. */
function valuesIn(names: string): string[] {
  const each = names.split(',').map((name) => name.trim());
  return each.filter((name) => name !== '' && !name.startsWith('type '));
}

function nameIn([, name = '']: RegExpMatchArray): string {
  return name;
}
