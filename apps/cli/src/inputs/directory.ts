import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { groupFolder } from '@cydkit/parser';
import { reasonOf } from '../messages/errors';
import { closedFile } from '../reading/file-bytes';

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

/** What is read at once: a file, or the files of one filing in a folder. */
export interface Unit {
  /** The path of the file or the folder (`''` for the directory itself). */
  path: string;
  files?: string[];
}

/**
 * Groups the files below a directory into units, in the order of their first files: those that make
 * one filing, by what they state, and the tables of a Notes data set belong together. Every other
 * file is a unit of its own.
 */
export async function unitsOf(root: string, paths: readonly string[]): Promise<Unit[]> {
  const folders = new Map<string, string[]>();
  for (const path of paths) {
    const names = folders.get(folderOf(path));
    if (names) names.push(nameIn(path));
    else folders.set(folderOf(path), [nameIn(path)]);
  }
  const units = new Map<string, Unit>();
  for (const [folder, names] of folders) {
    const directory = join(root, folder);
    const files = names.map((name) =>
      closedFile(join(directory, name), name, sizeOf(join(directory, name))),
    );
    const groups = names.length === 1 ? [files] : await groupFolder({ name: null, files });
    for (const group of groups) {
      const found = group.map(({ name }) => name ?? '');
      const first = names.find((name) => found.includes(name)) ?? '';
      const path = folder === '' ? first : `${folder}/${first}`;
      units.set(path, found.length === 1 ? { path } : { path: folder, files: found });
    }
  }
  return paths.flatMap((path) => units.get(path) ?? []);
}

/** Zero for a file that cannot be read: whoever reads it later says why. */
function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function nameIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
