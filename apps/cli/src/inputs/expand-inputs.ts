import { stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { isPartsFolder } from '@cydkit/corpus/parts';
import { type FileList, listFiles, visible } from '@cydkit/parser/node';
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
  /** The directory in which it was found, and out of which no link is followed; absolute. */
  root?: string;
  /** Named by the user, not found in a directory or through a glob. */
  named: boolean;
}

/** What the arguments lead to. */
export interface Expansion {
  /** In the order of the arguments; below one, by the code units of the names. Each file once. */
  sources: InputSource[];
  /** Folders of parts, which are not read as filings: those that are named, and those found in directories. */
  parts: { name: string; path: string }[];
  /** Messages about arguments that lead to nothing. */
  problems: string[];
  /** Messages about what is left out. */
  notes: string[];
}

interface ExpandOptions {
  cwd: string;
  stdinName: string;
  exclude?: readonly string[];
  /** Larger files are not read to find out what they belong to. */
  maxBytes?: number | undefined;
  /** Whether the caller reads parts. By default, a note says that they are not read. */
  takesParts?: boolean;
}

/** Finds the files that the arguments mean: files, directories, globs and `-`. */
export async function expand(
  inputs: readonly string[],
  { cwd, stdinName, exclude = [], maxBytes, takesParts = false }: ExpandOptions,
): Promise<Expansion> {
  const sources = new Map<string, InputSource>();
  const parts = new Map<string, string>();
  const problems: string[] = [];
  const notes: string[] = [];
  const isExcluded = excluderOf(exclude);

  const add = (name: string, found: Pick<InputSource, 'root' | 'files' | 'named'>): void => {
    const path = resolve(cwd, name);
    // A folder may have several filings.
    const key = resolve(path, found.files?.[0] ?? '');
    const known = sources.get(key);
    if (known === undefined) sources.set(key, { ...found, name: slashed(name, sep), path });
    else if (found.named) {
      known.named = true;
      // What the user names is followed wherever it leads.
      if (found.root === undefined) delete known.root;
    }
  };

  const report = (base: string, { outside, unreadable }: FileList): void => {
    for (const path of outside) {
      if (!isExcluded(base + path)) notes.push(messages.linkLeadsOut({ name: base + path }));
    }
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
      if (!isExcluded(slashed(input, sep))) add(input, { named: true });
    } else if (found === 'directory') {
      const base = input.endsWith('/') || input.endsWith(sep) ? input : `${input}/`;
      const root = resolve(cwd, input);
      const isParts = (path: string): boolean => {
        const found = isPartsFolder(join(root, path));
        if (found)
          parts.set(
            join(root, path),
            slashed(path === '' ? base.slice(0, -1) || input : base + path, sep),
          );
        return found;
      };
      if (isParts('')) continue;
      const folder = (path: string): boolean => visible.folder(path) && !isParts(path);
      const list = listFiles(root, { ...visible, folder });
      report(slashed(base, sep), list);
      const files = list.files.filter((path) => !isExcluded(slashed(base, sep) + path));
      for (const { path, ...together } of await unitsOf(root, files, maxBytes)) {
        // The directory itself has the name that the user gave it, with or without a slash at its end.
        const named = path === '';
        add(named ? base.slice(0, -1) || input : base + path, { root, named, ...together });
      }
    } else if (explanation !== null) {
      problems.push(explanation);
    } else if (isGlob(input)) {
      try {
        const { root, base, ...list } = matches(slashed(input, sep), cwd);
        report(base, list);
        const isUnmatched = list.files.length + list.outside.length === 0;
        if (isUnmatched) problems.push(messages.globUnmatched({ glob: input }));
        for (const file of list.files) {
          if (!isExcluded(base + file)) add(base + file, { root, named: false });
        }
      } catch (error) {
        problems.push(reasonOf(error));
      }
    } else {
      problems.push(messages.inputUnreadable({ name: input, reason: found.reason }));
    }
  }
  if (!takesParts) for (const name of parts.values()) notes.push(messages.partsUnread({ name }));
  const folders = [...parts].map(([path, name]) => ({ name, path }));
  return { sources: [...sources.values()], parts: folders, problems, notes };
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
function matches(pattern: string, cwd: string): FileList & { root: string; base: string } {
  const [literal = ''] = /^(?:[^*?[{\\!+@/]*\/)*/u.exec(pattern) ?? [];
  const glob = new Glob(pattern.slice(literal.length), { dot: false });
  const root = resolve(cwd, literal);
  const base = isAbsolute(pattern) ? root : relative(cwd, root);
  const found = listFiles(root, {
    folder: (path) => glob.mayMatchIn(path),
    file: (path) => glob.matches(path),
  });
  return {
    ...found,
    // A folder that is not there has no match.
    unreadable: found.unreadable.filter(
      ({ error }) => !['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? ''),
    ),
    root,
    base: slashed(base, sep).replace(/(?<=[^/])$/u, '/'),
  };
}
