/// <reference types="node" />
import { type Dirent, lstatSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { realPathBelow } from './open-below';

/** The files below a directory. */
export interface FileList {
  /** Paths below the directory, with forward slashes, by code units. */
  files: string[];
  /** Links to files that are not below the directory, none of which is in `files`. */
  outside: string[];
  /**
   * Directories that could not be listed (`''` for the directory itself), and files whose names are not
   * UTF-8, and why.
   */
  unreadable: { path: string; error: unknown }[];
}

/** Which paths below a directory are wanted. */
export interface FileSelection {
  /** Whether to look into a folder. */
  folder(path: string): boolean;
  file(path: string): boolean;
}

/** What is not hidden, nor in a hidden folder. */
export const visible: FileSelection = { folder: isVisible, file: isVisible };

/**
 * Finds all files below a directory, except hidden ones and what is in hidden folders, unless a
 * selection says which. Nothing in `node_modules` is found. A symbolic link counts only if it leads to
 * a file below the directory, so that no circle of directories is followed, and no link out of it.
 */
export function listFiles(root: string, wanted: FileSelection = visible): FileList {
  const files: string[] = [];
  const outside: string[] = [];
  const unreadable: FileList['unreadable'] = [];
  const pending = [''];
  for (let directory = pending.pop(); directory !== undefined; directory = pending.pop()) {
    for (const entry of list(root, directory, unreadable)) {
      if (entry.name === 'node_modules') continue;
      const path = directory + entry.name;
      const isFolder = entry.isDirectory();
      if (!(isFolder ? wanted.folder(path) : wanted.file(path))) continue;
      if (isMisnamed(root, path)) {
        unreadable.push({ path, error: new Error('the name is not UTF-8; rename it') });
      } else if (isFolder) pending.push(`${path}/`);
      else if (isFile(entry, join(root, path))) {
        if (isOutside(entry, root, path)) outside.push(path);
        else files.push(path);
      }
    }
  }
  return { files: files.sort(), outside: outside.sort(), unreadable };
}

function isVisible(path: string): boolean {
  return path.charAt(path.lastIndexOf('/') + 1) !== '.';
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

function isOutside(entry: Dirent, root: string, path: string): boolean {
  if (!entry.isSymbolicLink()) return false;
  try {
    return realPathBelow(root, join(root, path)) === null;
  } catch {
    return true; // gone meanwhile, or not ours to see
  }
}

/** Reports whether a name was not UTF-8, so that the name with U+FFFD in it leads to nothing. */
function isMisnamed(root: string, path: string): boolean {
  if (!path.includes('\ufffd')) return false;
  try {
    return lstatSync(join(root, path), { throwIfNoEntry: false }) === undefined;
  } catch {
    return false;
  }
}
