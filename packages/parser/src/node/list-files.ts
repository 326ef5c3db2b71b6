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

/** Which paths below a directory are wanted. */
export interface FileSelection {
  /** Whether to look into a folder. */
  folder(path: string): boolean;
  file(path: string): boolean;
}

const visible: FileSelection = { folder: isVisible, file: isVisible };

/**
 * Finds all files below a directory, except hidden ones and what is in hidden folders, unless a
 * selection says which. Nothing in `node_modules` is found. A symbolic link counts only if it leads to
 * a file, so that no circle of directories is followed.
 */
export function listFiles(root: string, wanted: FileSelection = visible): FileList {
  const files: string[] = [];
  const unreadable: FileList['unreadable'] = [];
  const pending = [''];
  for (let directory = pending.pop(); directory !== undefined; directory = pending.pop()) {
    for (const entry of list(root, directory, unreadable)) {
      if (entry.name === 'node_modules') continue;
      const path = directory + entry.name;
      if (entry.isDirectory()) {
        if (wanted.folder(path)) pending.push(`${path}/`);
      } else if (wanted.file(path) && isFile(entry, join(root, path))) files.push(path);
    }
  }
  return { files: files.sort(), unreadable };
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
