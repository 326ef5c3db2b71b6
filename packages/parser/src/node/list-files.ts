/// <reference types="node" />
import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The files below a directory. */
export interface FileList {
  /** Paths below the directory, with forward slashes, by code units. */
  files: string[];
  /** Directories that could not be listed (`''` for the directory itself), and why. */
  unreadable: { path: string; error: unknown }[];
}

/**
 * Finds all files below a directory, except hidden ones and `node_modules`. A symbolic link counts
 * only if it leads to a file, so that no circle of directories is followed.
 */
export function listFiles(root: string): FileList {
  const files: string[] = [];
  const unreadable: FileList['unreadable'] = [];
  const pending = [''];
  for (let directory = pending.pop(); directory !== undefined; directory = pending.pop()) {
    for (const entry of list(root, directory, unreadable)) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = directory + entry.name;
      if (entry.isDirectory()) pending.push(`${path}/`);
      else if (isFile(entry, join(root, path))) files.push(path);
    }
  }
  return { files: files.sort(), unreadable };
}

function list(root: string, path: string, unreadable: FileList['unreadable']): Dirent[] {
  try {
    return readdirSync(join(root, path), { withFileTypes: true });
  } catch (error) {
    unreadable.push({ path, error });
    return [];
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
