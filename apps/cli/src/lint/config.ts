import { readFile } from 'node:fs/promises';
import { dirname, extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Config, readConfig } from '@cydkit/lint';
import { reasonOf, systemCode, UsageError } from '../errors';

/** The one name under which a config is looked for. It is data: nothing that is found is run. */
const fileName = 'cyd.config.json';

/** A config and the directory that its names are relative to. */
export interface FoundConfig {
  config: Config;
  directory: string;
  /** Where it was read; `null` where there is none. */
  path: string | null;
}

/**
 * The config that the command line names, else the nearest one above the working directory, else
 * an empty one. A config with anything wrong is an error, never ignored.
 */
export async function loadConfig(
  named: string | false | undefined,
  cwd: string,
): Promise<FoundConfig> {
  const none = { config: {}, directory: cwd, path: null };
  if (named === false) return none;
  if (named !== undefined) return await load(resolve(cwd, named), named);
  for (let directory = resolve(cwd); ; directory = dirname(directory)) {
    const path = join(directory, fileName);
    const text = await readIfThere(path);
    if (text !== null) return { config: checkConfig(parseJson(text, path), path), directory, path };
    if (dirname(directory) === directory) return none;
  }
}

/** A module is run, which is why only the command line can name one. */
async function load(path: string, named: string): Promise<FoundConfig> {
  const directory = dirname(path);
  const text = await readIfThere(path);
  if (text === null) throw new UsageError(`${named}: no such file or directory`);
  if (!['.mjs', '.js'].includes(extname(path))) {
    return { config: checkConfig(parseJson(text, named), named), directory, path };
  }
  try {
    const module = await import(pathToFileURL(path).href);
    return { config: checkConfig(module.default, named), directory, path };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(
      `${named}: the config cannot be loaded: ${withoutImporter(reasonOf(error))}`,
    );
  }
}

/** Node names the file that imports, which is one of this program. */
function withoutImporter(reason: string): string {
  return reason.split(' imported from ', 1).join('');
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw new UsageError(`${path}: ${reasonOf(error)}`);
  }
}

export function parseJson(text: string, name: string): unknown {
  try {
    // Some editors begin a file with a byte order mark.
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    throw new UsageError(`${name}: expected JSON: ${reasonOf(error)}`);
  }
}

/** @throws UsageError that names the source of the config, with all that is wrong with it */
export function checkConfig(value: unknown, name: string): Config {
  const reading = readConfig(value);
  if ('config' in reading) return reading.config;
  throw new UsageError(reading.problems.map((problem) => `${name}: ${problem}`).join('\n'));
}
