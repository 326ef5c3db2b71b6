import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { reasonOf } from '../errors';

export interface Walk {
  /** Paths below the directory, with forward slashes, by code units. */
  files: string[];
  unreadable: { path: string; reason: string }[];
}

/**
 * All files below a directory. Hidden ones and `node_modules` are left out; a symbolic link counts
 * where it leads to a file, so that no circle of directories is followed.
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
