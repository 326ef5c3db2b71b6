import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { cacheFolder } from './cache-folder';

it.each<[NodeJS.Platform, Record<string, string>, string]>([
  ['linux', { HOME: '/home/jane' }, '/home/jane/.cache/cydkit'],
  ['linux', { HOME: '/home/jane', XDG_CACHE_HOME: '/fast' }, '/fast/cydkit'],
  ['linux', { HOME: '/home/jane', XDG_CACHE_HOME: 'fast' }, '/home/jane/.cache/cydkit'],
  ['linux', {}, join(homedir(), '.cache/cydkit')],
  ['darwin', { HOME: '/Users/jane' }, '/Users/jane/Library/Caches/cydkit'],
  ['win32', { LOCALAPPDATA: '/Local', HOME: '/jane' }, '/Local/cydkit'],
  ['win32', { HOME: '/jane' }, '/jane/AppData/Local/cydkit'],
  ['linux', { CYD_CACHE: 'cache', HOME: '/home/jane' }, resolve('/work', 'cache')],
  ['darwin', { CYD_CACHE: '/my/cache' }, resolve('/my/cache')],
])('is on %s with %j the folder %s', (platform, env, folder) => {
  expect(cacheFolder({ env, cwd: '/work' }, platform)).toBe(folder.split('/').join(join('/')));
});
