import { existsSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Config, readConfig } from '@cydkit/lint';
import { Glob } from '../globs/glob';
import { reasonOf, UsageError } from '../messages/errors';
import { messages } from '../messages/messages';
import { readJsonFile } from './json-file';

/** The only name of a config that is searched for. It is data: nothing found is run. */
export const configFileName = 'cyd.config.json';

/** A config without problems. */
interface CheckedConfig {
  config: Config;
  /** What is worth knowing about it. */
  notes: readonly string[];
}

/** A config and the directory that its names are relative to. */
export interface FoundConfig extends CheckedConfig {
  directory: string;
  /** The file that was read; `null` if there is none. */
  path: string | null;
  /** Named on the command line, not found: the user's own choice. */
  named: boolean;
}

/**
 * Loads the config that the command line names, else the nearest one in or above the working
 * directory, else an empty one. A config with anything wrong is an error, never ignored.
 */
export async function loadConfig(
  named: string | false | undefined,
  cwd: string,
): Promise<FoundConfig> {
  const none = { config: {}, notes: [], directory: cwd, path: null, named: false };
  if (named === false) return none;
  if (named !== undefined) return await load(resolve(cwd, named), named);
  for (let directory = resolve(cwd); ; directory = dirname(directory)) {
    const path = join(directory, configFileName);
    const found = await readJsonFile(path, path);
    if (found !== null) {
      return { ...checkConfig(found.json, path), directory, path, named: false };
    }
    if (dirname(directory) === directory) return none;
  }
}

/** Loads a named config. A module is run, which is why only the command line can name one. */
async function load(path: string, named: string): Promise<FoundConfig> {
  const directory = dirname(path);
  if (!['.mjs', '.js'].includes(extname(path))) {
    const found = await readJsonFile(path, named);
    if (found === null) throw new UsageError(messages.fileMissing({ file: named }));
    return { ...checkConfig(found.json, named), directory, path, named: true };
  }
  if (!existsSync(path)) throw new UsageError(messages.fileMissing({ file: named }));
  try {
    const module = await import(pathToFileURL(path).href);
    return { ...checkConfig(module.default, named), directory, path, named: true };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const reason = withoutImporter(reasonOf(error));
    throw new UsageError(messages.configUnloadable({ file: named, reason }));
  }
}

/** Removes the importing file, which is one of this program. */
function withoutImporter(reason: string): string {
  return reason.split(' imported from ', 1).join('');
}

/** @throws UsageError that names the source of the config, and everything wrong with it */
export function checkConfig(value: unknown, file: string): CheckedConfig {
  const reading = readConfig(value);
  const problems = 'config' in reading ? globProblems(reading.config) : reading.problems;
  if ('config' in reading && problems.length === 0) {
    const { config, notes } = reading;
    return { config, notes: notes.map((note) => messages.configNote({ file, note })) };
  }
  throw new UsageError(messages.configInvalid({ file, problems }));
}

function globProblems({ overrides = [], suppressions = [] }: Config): string[] {
  return Object.entries({ overrides, suppressions }).flatMap(([list, selectors]) =>
    selectors.flatMap(({ files = [] }, at) =>
      files.flatMap((glob) => {
        try {
          new Glob(glob, { dot: false });
          return [];
        } catch (error) {
          return [`${list}[${at}].files: ${reasonOf(error)}`];
        }
      }),
    ),
  );
}
