import { stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { type FileList, listFiles } from '@cydkit/parser/node';
import { Glob } from '../globs/glob';
import { reasonOf, systemCode } from '../messages/errors';
import { messages } from '../messages/messages';
import { unitsOf } from './directory';
import { excluderOf } from './exclude-inputs';
import { explainMissing } from './explain-missing';

/** Something to read. */
export interface InputSource {
  /** As the user named it, with forward slashes. */
  name: string;
  /** Absolute; `null` for standard input. */
  path: string | null;
  /** The names of its files, for a folder that is read as one. */
  files?: readonly string[];
  /** Named by the user, not found in a directory or through a glob. */
  named: boolean;
}

/** What the arguments lead to. */
export interface Expansion {
  /** In the order of the arguments; below one, by the code units of the names. Each file once. */
  sources: InputSource[];
  /** Messages about arguments that lead to nothing. */
  problems: string[];
}

interface ExpandOptions {
  cwd: string;
  stdinName: string;
  exclude?: readonly string[];
  /** Larger files are not read to find out what they belong to. */
  maxBytes?: number | undefined;
}

/** Finds the files that the arguments mean: files, directories, globs and `-`. */
export async function expand(
  inputs: readonly string[],
  { cwd, stdinName, exclude = [], maxBytes }: ExpandOptions,
): Promise<Expansion> {
  const sources = new Map<string, InputSource>();
  const problems: string[] = [];
  const isExcluded = excluderOf(exclude);

  const add = (name: string, named: boolean, files?: readonly string[]): void => {
    const path = resolve(cwd, name);
    // A folder may have several filings.
    const key = resolve(path, files?.[0] ?? '');
    const known = sources.get(key);
    if (known !== undefined) known.named ||= named;
    else sources.set(key, { name: slashed(name, sep), path, named, ...(files && { files }) });
  };

  const report = (base: string, unreadable: FileList['unreadable']): void => {
    for (const { path, error } of unreadable) {
      problems.push(messages.inputUnreadable({ name: base + path, reason: reasonOf(error) }));
    }
  };

  for (const input of inputs) {
    if (input === '-') {
      sources.set('-', { name: slashed(stdinName, sep), path: null, named: true });
      continue;
    }
    if (input === '') {
      // A shell makes this of an unset variable in quotes; it does not mean this directory.
      problems.push(messages.inputEmpty());
      continue;
    }
    const found = await kindOf(resolve(cwd, input));
    const explanation = typeof found === 'string' ? null : explainMissing(input);
    if (found === 'file') {
      if (!isExcluded(slashed(input, sep))) add(input, true);
    } else if (found === 'directory') {
      const base = input.endsWith('/') || input.endsWith(sep) ? input : `${input}/`;
      const { files: found, unreadable } = listFiles(resolve(cwd, input));
      report(base, unreadable);
      const files = found.filter((path) => !isExcluded(slashed(base, sep) + path));
      for (const { path, files: together } of await unitsOf(resolve(cwd, input), files, maxBytes)) {
        // The directory itself has the name that the user gave it.
        add(path === '' ? input : base + path, path === '', together);
      }
    } else if (explanation !== null) {
      problems.push(explanation);
    } else if (isGlob(input)) {
      try {
        const { base, files, unreadable } = matches(slashed(input, sep), cwd);
        report(base, unreadable);
        if (files.length === 0) problems.push(messages.globUnmatched({ glob: input }));
        for (const file of files) if (!isExcluded(base + file)) add(base + file, false);
      } catch (error) {
        problems.push(reasonOf(error));
      }
    } else {
      problems.push(messages.inputUnreadable({ name: input, reason: found.reason }));
    }
  }
  return { sources: [...sources.values()], problems };
}

/** Writes a path as names show it: `filings\a.htm` on Windows becomes `filings/a.htm`. */
export function slashed(path: string, separator: string): string {
  return separator === '/' ? path : path.split(separator).join('/');
}

/** An existing name with special characters is a file, not a glob. Devices and pipes are read. */
async function kindOf(path: string): Promise<'file' | 'directory' | { reason: string }> {
  try {
    return (await stat(path)).isDirectory() ? 'directory' : 'file';
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

function isGlob(input: string): boolean {
  return /[*?[{]|[!+@]\(/.test(input);
}

/**
 * Finds the files that a glob matches, below the last folder that it names without wildcards. Nothing
 * but folders in which something can match is listed, and no link to a folder is followed.
 *
 * @throws UsageError for a glob that is refused
 */
function matches(pattern: string, cwd: string): FileList & { base: string } {
  const [literal = ''] = /^(?:[^*?[{\\!+@/]*\/)*/u.exec(pattern) ?? [];
  const glob = new Glob(pattern.slice(literal.length), { dot: false });
  const root = resolve(cwd, literal);
  const base = isAbsolute(pattern) ? root : relative(cwd, root);
  const found = listFiles(root, {
    folder: (path) => glob.mayMatchIn(path),
    file: (path) => glob.matches(path),
  });
  return {
    files: found.files,
    // A folder that is not there has no match.
    unreadable: found.unreadable.filter(
      ({ error }) => !['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? ''),
    ),
    base: slashed(base, sep).replace(/(?<=[^/])$/u, '/'),
  };
}
