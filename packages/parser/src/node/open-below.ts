/// <reference types="node" />
import { closeSync, constants, fstatSync, openSync, realpathSync } from 'node:fs';
import { sep } from 'node:path';

/**
 * Returns the path of what another path leads to, without any link in it; `null` if that is not below
 * the directory, so that a link leads out of it.
 *
 * @throws the system's error if the path leads to nothing
 */
export function realPathBelow(root: string, path: string): string | null {
  const directory = realpathSync.native(root);
  const real = realpathSync.native(path);
  return real.startsWith(directory.endsWith(sep) ? directory : directory + sep) ? real : null;
}

/**
 * Opens a regular file below a directory. It is checked again here since it may have become a link or
 * a pipe after it was found.
 *
 * @throws if a link leads out of the directory; the system's error if it cannot be opened
 */
export function openBelow(root: string, path: string): number {
  const real = realPathBelow(root, path);
  if (real === null) throw refused('a link out of the folder that is read');
  // Windows has none of these flags, and counts them as 0. Without O_NONBLOCK, a pipe may wait forever.
  const fd = openSync(real, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  if (fstatSync(fd).isFile()) return fd;
  closeSync(fd);
  throw refused('not a regular file');
}

/** An error with a code, like those of the system: the fault is not ours. */
function refused(message: string): Error {
  return Object.assign(new Error(message), { code: 'ERR_NOT_IN_FOLDER' });
}
