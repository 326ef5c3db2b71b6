import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import type { Io } from '../io/process-io';

/** The folder of this user for what can be fetched again: of `CYD_CACHE`, or where the platform has such. */
export function cacheFolder(
  { env, cwd }: Pick<Io, 'env' | 'cwd'>,
  platform: NodeJS.Platform = process.platform,
): string {
  const named = env['CYD_CACHE'];
  if (named) return resolve(cwd, named);
  return join(platformCache(env, platform), 'cydkit');
}

function platformCache(env: Io['env'], platform: NodeJS.Platform): string {
  const home = env['HOME'] || homedir();
  if (platform === 'win32') return env['LOCALAPPDATA'] || join(home, 'AppData', 'Local');
  if (platform === 'darwin') return join(home, 'Library', 'Caches');
  // https://specifications.freedesktop.org/basedir-spec/: a relative path is to be ignored.
  const xdg = env['XDG_CACHE_HOME'] ?? '';
  return isAbsolute(xdg) ? xdg : join(home, '.cache');
}
