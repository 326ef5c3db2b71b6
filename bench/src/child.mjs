import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { built } from './built.mjs';
import { root } from './data.mjs';

export const cyd = join(root, built.cli);
const hook = new URL('peak-memory.mjs', import.meta.url).href;

/**
 * Runs Node and waits until it ends.
 *
 * @param {string[]} args
 * @param {{ measured?: boolean, stdout?: 'pipe' | number }} options `measured`: measures the peak
 *   memory and the time of processors; `stdout`: a file for the output.
 * @returns {{ ms: number, peak?: number, cpu?: number, stdout: string, failure?: string }} `peak` in MB,
 *   `cpu` in milliseconds.
 */
export function runNode(args, { measured = false, stdout = 'pipe' } = {}) {
  const start = performance.now();
  const done = spawnSync(process.execPath, measured ? ['--import', hook, ...args] : args, {
    encoding: 'utf8',
    maxBuffer: Number.POSITIVE_INFINITY,
    stdio: ['ignore', stdout, 'pipe', ...(measured ? ['pipe'] : [])],
  });
  const ms = performance.now() - start;
  const [bytes, microseconds] = (done.output[3] ?? '').split(' ').map(Number);
  return {
    ms,
    ...(measured && { peak: bytes / 1e6, cpu: microseconds / 1e3 }),
    stdout: done.stdout ?? '',
    ...(done.status !== 0 && { failure: `exit ${done.status} ${done.stderr.slice(0, 200)}` }),
  };
}
