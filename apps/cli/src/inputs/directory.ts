import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { folderKind } from '@cydkit/parser';
import { reasonOf } from '../messages/errors';

/** The files below a directory. */
export interface Walk {
  /** Paths below the directory, with forward slashes, by code units. */
  files: string[];
  unreadable: { path: string; reason: string }[];
}

/**
 * Finds all files below a directory, except hidden ones and `node_modules`. A symbolic link counts
 * only if it leads to a file, so that no circle of directories is followed.
 */
export function walk(root: string): Walk {
  const files: string[] = [];
  const unreadable: Walk['unreadable'] = [];
  const pending = [''];
  for (let directory = pending.pop(); directory !== undefined; directory = pending.pop()) {
    const entries = list(join(root, directory));
    if (!Array.isArray(entries)) {
      unreadable.push({ path: directory, reason: entries.reason });
      continue;
    }
    for (const entry of entries) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = directory + entry.name;
      if (entry.isDirectory()) pending.push(`${path}/`);
      else if (isFile(entry, join(root, path))) files.push(path);
    }
  }
  return { files: files.sort(), unreadable };
}

function list(path: string): Dirent[] | { reason: string } {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

function isFile(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  try {
    return statSync(path).isFile();
  } catch {
    return false; // a link to nothing
  }
}

/** What is read at once: a file, or all files of a folder. */
export interface Unit {
  /** The path of the file or the folder (`''` for the directory itself). */
  path: string;
  files?: string[];
}

/**
 * Groups the files below a directory into units, in their order. The files of one filing (`R2.htm`,
 * `MetaLinks.json` …) and the tables of a Notes data set belong together; their folder comes where
 * its first file does. Every other file is a unit of its own.
 */
export function unitsOf(paths: readonly string[]): Unit[] {
  const folders = new Map<string, string[]>();
  for (const path of paths) {
    const names = folders.get(folderOf(path));
    if (names) names.push(nameIn(path));
    else folders.set(folderOf(path), [nameIn(path)]);
  }
  const wholes = new Map([...folders].filter(([, names]) => folderKind(names) !== 'files'));
  const units: Unit[] = [];
  for (const path of paths) {
    const folder = folderOf(path);
    const files = wholes.get(folder);
    if (files === undefined) units.push({ path });
    else if (files[0] === nameIn(path)) units.push({ path: folder, files });
  }
  return units;
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function nameIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
