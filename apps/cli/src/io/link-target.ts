import { readlink, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { systemCode } from '../messages/errors';

/**
 * Returns the path that a file has, or will have once it is written, without any link in it.
 *
 * @throws if its folder does not exist, or links lead in a circle
 */
export async function targetOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
  }
  const folder = await realpath(dirname(path));
  const step = join(folder, basename(path));
  const next = await readlink(step).catch(() => null);
  // A circle of links has no real path, so that this ends.
  return next === null ? step : await targetOf(resolve(folder, next));
}
