// For `node --import`: writes the peak of the process's resident memory in bytes, and the time of its
// processors in microseconds, to descriptor 3.
import { readFileSync, writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) process.on('exit', () => writeSync(3, `${1024 * peak()} ${processors()}`));

/**
 * Returns the peak in kB. On Linux a process begins with the `maxRSS` of the one that started it; the
 * high-water mark in its status is its own.
 */
function peak() {
  try {
    return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}

/** Of all threads. */
function processors() {
  const { user, system } = process.cpuUsage();
  return user + system;
}
