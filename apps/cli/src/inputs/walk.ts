import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
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
export async function walk(root: string): Promise<Walk> {
  const files: string[] = [];
  const unreadable: Walk['unreadable'] = [];
  const pending = [''];
  for (let directory = pending.pop(); directory !== undefined; directory = pending.pop()) {
    const entries = await list(join(root, directory));
    if (!Array.isArray(entries)) {
      unreadable.push({ path: directory, reason: entries.reason });
      continue;
    }
    for (const entry of entries) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = directory + entry.name;
      if (entry.isDirectory()) pending.push(`${path}/`);
      else if (await isFile(entry, join(root, path))) files.push(path);
    }
  }
  return { files: files.sort(), unreadable };
}

async function list(path: string): Promise<Dirent[] | { reason: string }> {
  try {
    return await readdir(path, { withFileTypes: true });
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

async function isFile(entry: Dirent, path: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  try {
    return (await stat(path)).isFile();
  } catch {
    return false; // a link to nothing
  }
}
