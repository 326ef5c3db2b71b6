import { relative, sep } from 'node:path';

/**
 * Returns the name of a source: the path of its file, or of the first of its files, from the folder of the
 * corpus, with `/` between folders. So a file is the same one from whatever folder it was named, and two files of one name in two folders are not versions of each other.
 *
 * @param folder absolute
 * @param path absolute
 */
export function sourceName(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}
