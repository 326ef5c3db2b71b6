/// <reference types="node" />
import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs';
import { sep } from 'node:path';
import { collect } from '../containers/file-pieces';
import { type FileSource, type FolderSource, fileFromBytes } from '../containers/file-source';
import { defaultLimits } from '../containers/quota';
import { inWords } from '../expected';
import { listFiles } from './list-files';
import { openBelow } from './open-below';

// Files are read synchronously. There is nothing else to do meanwhile, and handing a read over to
// another thread and back takes about as long as the read itself, if the file is in memory.

/**
 * Opens a file for `readFilings`. It is read in parts, and opened for each, so that there is nothing
 * to close. What has no size, such as a pipe, is read into memory, as far as a document may be long.
 *
 * @param name shown in locations; the path by default
 * @throws TypeError if `path` is no path or leads to a directory; the system's error if it leads to nothing;
 *   RangeError if what has no size does not end
 */
export async function openFile(path: string, name: string = slashed(path)): Promise<FileSource> {
  expectPath(path);
  const found = statSync(path);
  if (found.isDirectory()) {
    throw new TypeError(`Expected a file, but '${path}' is a directory: use openFolder`);
  }
  if (found.isFile() && found.size > 0) return closedFile(path, name, found.size);
  const bytes = await collect(createReadStream(path), defaultLimits.document);
  if (bytes !== null) return fileFromBytes(name, bytes);
  throw new RangeError(`'${path}' does not end within ${defaultLimits.document} bytes`);
}

/**
 * Opens a folder for `readFilings`, with all files below it but hidden ones, `node_modules` and links
 * out of it, which `listFiles` names.
 *
 * @param name shown in locations; the path by default
 * @throws TypeError if `path` is no path; the system's error if something in it cannot be read
 */
export async function openFolder(
  path: string,
  name: string = slashed(path),
): Promise<FolderSource> {
  expectPath(path);
  const { files, unreadable } = listFiles(path);
  if (unreadable[0] !== undefined) throw unreadable[0].error;
  return folderOf(path, name, files);
}

/**
 * Returns a folder of these files, by their paths in it. Reading one that has gone, or that a link leads
 * to from `root`, fails and says so.
 *
 * @param root the directory that no link may lead out of; the folder by default
 */
export function folderOf(
  path: string,
  name: string,
  files: readonly string[],
  root: string = path,
): FolderSource {
  const opened = files.map((file) => {
    const whole = `${path}/${file}`;
    const size = statSync(whole, { throwIfNoEntry: false })?.size ?? 0;
    return closedFile(whole, file, size, () => openBelow(root, whole));
  });
  return { name, files: opened };
}

/** Returns a file that is opened for each read, since a folder may have more than can be open at once. */
function closedFile(
  path: string,
  name: string,
  size: number,
  open: () => number = () => openSync(path, 'r'),
): FileSource {
  return {
    name,
    size,
    read: async (start, end) => {
      const fd = open();
      try {
        return readRange(fd, start, Math.min(end, size));
      } finally {
        closeSync(fd);
      }
    },
  };
}

/** Reads a range of an open file; less than asked for if the file ends first. */
export function readRange(fd: number, start: number, end: number): Uint8Array {
  return readInto(Buffer.allocUnsafe(Math.max(0, end - start)), fd, start);
}

/** Fills `bytes` from an offset of an open file, and returns the part that was filled. */
export function readInto(bytes: Buffer, fd: number, start: number): Uint8Array {
  let size = 0;
  while (size < bytes.length) {
    const read = readSync(fd, bytes, size, bytes.length - size, start + size);
    if (read === 0) break;
    size += read;
  }
  return bytes.subarray(0, size);
}

function expectPath(path: unknown): void {
  if (typeof path === 'string' && path !== '') return;
  throw new TypeError(
    `Expected the path of a file or a folder; found ${path === '' ? "''" : inWords(path)}`,
  );
}

/** Writes a path as names show it: `filings\a.htm` on Windows becomes `filings/a.htm`. */
function slashed(path: string): string {
  return sep === '/' || typeof path !== 'string' ? path : path.split(sep).join('/');
}
