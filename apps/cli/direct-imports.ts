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
 *     import { csv } from '@cydkit/reporters/csv'  →  import { csv } from '…/csv/facts-csv.ts'
 *
 * An entry file names many files of its package, and esbuild loads all of them for every command that
 * imports the entry. With this, a command loads only what it uses.
 */
export const directImports: Plugin = {
  name: 'direct-imports',
  setup(build) {
    const entries = new Map<string, Promise<Exports>>();
    const entryOf = (specifier: string): Promise<Exports> => {
      const entry = entries.get(specifier) ?? readEntry(specifier);
      entries.set(specifier, entry);
      return entry;
    };
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const used = new Set(
        Array.from(source.matchAll(/ from '(@cydkit\/[a-z/-]+)';/g), specifierIn),
      );
      const exports = new Map<string, Exports>();
      for (const specifier of used) exports.set(specifier, await entryOf(specifier));
      return { contents: direct(source, exports), loader: 'ts' };
    });
  },
};

/** The values that an entry exports, each with its file. */
type Exports = ReadonlyMap<string, string>;

function direct(source: string, exports: ReadonlyMap<string, Exports>): string {
  return source.replace(statements, (statement, ...groups) => {
    const [keyword, type, names, from] = groups;
    const files = exports.get(from);
    if (files === undefined || type !== undefined) return statement;
    const each = valuesIn(names).map((name) => {
      const file = files.get(name.split(' as ')[0] ?? name) ?? from;
      return `${keyword} { ${name} } from ${JSON.stringify(file)};`;
    });
    return each.join(' ');
  });
}

/** Reads the entry of `@cydkit/reporters/csv`, for example, where the package says that it is. */
async function readEntry(specifier: string): Promise<Exports> {
  const name = specifier.split('/')[1] ?? '';
  const folder = join(packages, name);
  const { exports } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const entry = join(folder, exports[relativeEntry(specifier)]['@cydkit/source']);
  const source = await readFile(entry, 'utf8');
  const files = new Map<string, string>();
  for (const [, , type, names = '', from = ''] of source.matchAll(statements)) {
    if (type !== undefined || !from.startsWith('.')) continue;
    for (const value of valuesIn(names)) files.set(value, join(dirname(entry), `${from}.ts`));
  }
  return files;
}

function relativeEntry(specifier: string): string {
  const path = specifier.split('/').slice(2).join('/');
  return path === '' ? '.' : `./${path}`;
}

/** Leaves out types, which are gone when the program runs. */
function valuesIn(names: string): string[] {
  const each = names.split(',').map((name) => name.trim());
  return each.filter((name) => name !== '' && !name.startsWith('type '));
}

function specifierIn([, specifier = '']: RegExpMatchArray): string {
  return specifier;
}
